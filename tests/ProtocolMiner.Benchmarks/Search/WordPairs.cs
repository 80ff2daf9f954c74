using ProtocolMiner.Protocols;
using ProtocolMiner.Search;

namespace ProtocolMiner.Benchmarks.Search;

/// <summary>Pairs of a query and a word with how they are related, and whether a search for the one should find the other.</summary>
internal sealed class WordPairs
{
    private readonly List<(string Query, string Word, string Relation, bool Match)> pairs;

    /// <param name="file">A line of headings; lines of query, word, relation and "yes" or "no", separated by tabs.</param>
    public WordPairs(string file) =>
        pairs = [.. File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).Where(fields => fields.Length >= 4).Select(fields => (fields[0], fields[1], fields[2], fields[3] == "yes"))];

    public IReadOnlyList<string> Words => [.. pairs.Select(pair => pair.Word).Distinct()];

    /// <param name="index">Holds each word as a document of its own, whose path is the word.</param>
    /// <returns>By relation, the share of the pairs that the index answers rightly.</returns>
    public IReadOnlyDictionary<string, double> Score(ProtocolIndex index)
    {
        var found = pairs.Select(pair => pair.Query).Distinct().ToDictionary(
            query => query,
            query => index.Search(new SearchRequest(query) { Kind = DocumentKind.Other, Limit = int.MaxValue }).Hits.Select(hit => hit.Document).ToHashSet());
        return pairs.GroupBy(pair => pair.Relation).ToDictionary(
            group => group.Key,
            group => group.Average(pair => found[pair.Query].Contains(pair.Word) == pair.Match ? 1.0 : 0.0));
    }
}
