using ProtocolMiner.Search.Analysis;

namespace ProtocolMiner.Themes.Terms;

/// <summary>Words that every meeting is made of, whatever it is about (meeting-words.txt).</summary>
internal static class MeetingWords
{
    private static readonly string[] Words = WordList.Read("meeting-words.txt");

    private static readonly HashSet<string> All = [.. Words.Select(word => word.TrimStart('-'))];

    private static readonly HashSet<string> Heads = [.. Words.Where(word => word[0] == '-').Select(word => word[1..])];

    /// <param name="lemma">Base form.</param>
    public static bool Contains(string lemma) => All.Contains(lemma);

    /// <summary>Compounds that end in the word are no themes either: skolnämnd, tilläggsyrkande.</summary>
    public static bool AreHead(string lemma) => Heads.Contains(lemma);
}
