using ProtocolMiner.Search.Analysis;

namespace ProtocolMiner.Search.Morphology;

/// <summary>Tells Swedish surnames that are built like compounds (<em>soldatnamn, naturnamn</em>): Bergström is no kind of stream.</summary>
internal static class SurnameShape
{
    private static readonly Dictionary<string, string[]> Parts =
        WordList.Lines("surnames.tsv").Select(line => line.Split('\t')).ToDictionary(fields => fields[0], fields => fields[1].Split(' '));

    public static bool Has(string word)
    {
        if (word.EndsWith("sson", StringComparison.Ordinal))
            return true;
        return Parts["last"].Any(last => word.EndsWith(last, StringComparison.Ordinal) && Parts["first"].Contains(word[..^last.Length]));
    }
}
