using System.Collections.Concurrent;
using ProtocolMiner.Extraction.Cues;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>
/// A pattern with many alternatives, asked of single words. A document has few distinct words and asks of each many times, so the answers
/// are kept.
/// </summary>
internal sealed class WordTest(WholePattern pattern)
{
    /// <summary>Answers kept at most: more distinct words than the longest protocols have.</summary>
    private const int MostKept = 50_000;

    /// <summary>No word is longer, in characters; what is longer matches nothing.</summary>
    private const int LongestWord = 80;

    private readonly ConcurrentDictionary<string, bool> answers = new(StringComparer.Ordinal);

    public bool IsMatch(string word)
    {
        if (word.Length > LongestWord)
            return false;
        if (answers.TryGetValue(word, out var known))
            return known;
        var answer = pattern.IsMatch(word);
        if (answers.Count < MostKept)
            answers.TryAdd(word, answer);
        return answer;
    }
}
