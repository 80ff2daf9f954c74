using ProtocolMiner.Search.Analysis;

namespace ProtocolMiner.Search.Morphology;

/// <summary>A way in which a word ends when it stands first in a compound (<em>fogeform</em>): kostnads-, skol-, kvinno-.</summary>
/// <param name="End">What it ends in there.</param>
/// <param name="Replacement">What the base form ends in instead.</param>
/// <param name="Cost">What this way is less likely than the likeliest.</param>
internal sealed record CompoundLink(string End, string Replacement, float Cost)
{
    /// <summary>What each line of the list costs more than the one before.</summary>
    private const float Step = 0.05f;

    public static IReadOnlyList<CompoundLink> All { get; } = [.. WordList.Lines("links.tsv").Select(Parse)];

    /// <summary>Whether a verb's base form can stand so, as its stem alone or with -e: riktvärde, väntetid. An -s joins nouns only.</summary>
    public bool TakesVerb => End is "" or "e";

    /// <summary>The base form of a first part; null when the part does not end so.</summary>
    public string? LemmaOf(string part) =>
        part.Length > End.Length + 1 && part.EndsWith(End, StringComparison.Ordinal) ? part[..^End.Length] + Replacement : null;

    private static CompoundLink Parse(string line, int place)
    {
        var fields = line.Split('\t');
        return new CompoundLink(fields[0].Trim('-'), fields[1].Trim('-'), place * Step);
    }
}
