using ProtocolMiner.Extraction.Cues;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>Recognises trade unions (<em>fackliga organisationer</em>) and what their representatives are called, by <c>unions.tsv</c>.</summary>
internal static class UnionNames
{
    private static readonly WholePattern Whole = CueList.Whole(string.Join('|', CueList.Read("unions.tsv").Select(cue => cue.Pattern)));

    public static bool Contain(string text) => Whole.IsMatch(text);
}
