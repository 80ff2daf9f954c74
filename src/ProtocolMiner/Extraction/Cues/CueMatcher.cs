using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Cues;

/// <summary>Finds the cues of one list anywhere in a text, as whole words.</summary>
internal sealed class CueMatcher
{
    private readonly (Regex Pattern, string Meaning)[] cues;

    private CueMatcher(IEnumerable<Cue> cues) => this.cues = [.. cues.Select(cue => (Compile(cue.Pattern), cue.Meaning))];

    /// <inheritdoc cref="CueList.Read"/>
    public static CueMatcher Load(string name) => new(CueList.Read(name));

    /// <summary>The cue that begins first in the text; of several that begin together, the first of the list; null when none is there.</summary>
    /// <param name="meaning">Only cues of this meaning; null for all.</param>
    public CueHit? First(string text, string? meaning = null)
    {
        CueHit? first = null;
        foreach (var (pattern, cueMeaning) in cues)
        {
            if (meaning is not null && cueMeaning != meaning)
                continue;
            var match = pattern.Match(text);
            if (match.Success && (first is null || match.Index < first.Index))
                first = new CueHit(cueMeaning, match.Index, match.Length);
        }

        return first;
    }

    /// <summary>Whether a cue of this meaning stands in the text.</summary>
    public bool Has(string text, string meaning) => cues.Any(cue => cue.Meaning == meaning && cue.Pattern.IsMatch(text));

    private static Regex Compile(string pattern) => new(
        $@"(?<!\p{{L}})(?:{pattern.Replace(" ", @"\s+", StringComparison.Ordinal)})(?!\p{{L}})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}

/// <param name="Index">Where the cue begins in the text.</param>
internal sealed record CueHit(string Meaning, int Index, int Length)
{
    public int End => Index + Length;
}
