using Lucene.Net.Analysis.Util;

namespace ProtocolMiner.Search.Analysis;

/// <summary>Function words, kept out of the text fields. Negations ("inte", "ej"), "man" (also a noun) and verbs of content are not among them.</summary>
internal static class StopWords
{
    private static readonly string[] Words = WordList.Read("stopwords.txt");

    public static IReadOnlyList<string> All => Words;

    public static CharArraySet Set { get; } = new CharArraySet(ProtocolAnalyzer.Version, Words, ignoreCase: false).AsReadOnly();
}
