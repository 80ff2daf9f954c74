namespace ProtocolMiner.Extraction.Cues;

/// <summary>
/// Swedish words that tell what a line is, kept as data beside this file: one cue a line, "cue → meaning" and an example of a line
/// that it was seen in, separated by tabs. Lines that begin with # are comments.
/// </summary>
/// <remarks>Cues are regular expressions, matched without regard to case, spaces in them standing for any white space.</remarks>
internal static class CueList
{
    /// <summary>Reads an embedded list.</summary>
    /// <param name="name">File name without folder, such as "sections.tsv".</param>
    /// <exception cref="InvalidOperationException">There is no such list, or a line of it has not three fields.</exception>
    public static IReadOnlyList<Cue> Read(string name)
    {
        var assembly = typeof(CueList).Assembly;
        using var stream = assembly.GetManifestResourceStream($"{typeof(CueList).Namespace}.{name}")
            ?? throw new InvalidOperationException($"There is no cue list {name}.");
        using var reader = new StreamReader(stream);
        var cues = new List<Cue>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
                continue;
            var fields = line.Split('\t', StringSplitOptions.TrimEntries);
            if (fields.Length != 3)
                throw new InvalidOperationException($"{name}, line {number}: a cue has three fields (cue, meaning, example), this line has {fields.Length}.");
            cues.Add(new Cue(fields[0], fields[1], fields[2]));
        }

        return cues;
    }

    /// <summary>The pattern with any white space for its spaces: " ?" is none or some.</summary>
    public static string WithAnySpace(string pattern) =>
        pattern.Replace(" ?", @"\s*", StringComparison.Ordinal).Replace(" ", @"\s+", StringComparison.Ordinal);

    /// <summary>A cue's pattern, to be matched against a whole line.</summary>
    public static WholePattern Whole(string pattern) => new(pattern, spaced: true);
}

/// <param name="Pattern">A regular expression.</param>
/// <param name="Meaning">What the cue stands for, in the vocabulary of its list.</param>
/// <param name="Example">A line that the cue matches; a test holds every list to it.</param>
internal sealed record Cue(string Pattern, string Meaning, string Example);
