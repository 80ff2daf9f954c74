using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Morphology;

namespace ProtocolMiner.Themes.Summaries;

/// <summary>Sentences as vectors of their words' base forms, weighed by tf·idf and of length 1, to tell how alike two are.</summary>
internal sealed class SentenceVectors
{
    private readonly List<Dictionary<string, double>> vectors;
    private readonly Dictionary<string, string> bases = new(StringComparer.Ordinal);

    public SentenceVectors(IReadOnlyList<string> sentences)
    {
        vectors = [.. sentences.Select(Count)];
        var frequencies = vectors.SelectMany(vector => vector.Keys).CountBy(word => word).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (var vector in vectors)
            Weigh(vector, frequencies);
    }

    /// <summary>Cosine of the angle between two sentences: 0 without a common word, 1 for the same words.</summary>
    public double Similarity(int first, int second)
    {
        var (few, many) = vectors[first].Count <= vectors[second].Count ? (vectors[first], vectors[second]) : (vectors[second], vectors[first]);
        var sum = 0.0;
        foreach (var (word, weight) in few)
            sum += weight * many.GetValueOrDefault(word);
        return sum;
    }

    private Dictionary<string, double> Count(string sentence)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var token in WordSplitter.Split(sentence))
        {
            var word = token.Text.ToLowerInvariant();
            if (!StopWords.Set.Contains(word))
                counts[Base(word)] = counts.GetValueOrDefault(Base(word)) + 1;
        }

        return counts;
    }

    private string Base(string word) => bases.TryGetValue(word, out var known) ? known : bases[word] = Lemmatizer.Read(word)[0].Key;

    /// <summary>A word that every sentence has tells nothing apart, but is not nothing: hence one more than the logarithm.</summary>
    private void Weigh(Dictionary<string, double> vector, Dictionary<string, int> frequencies)
    {
        foreach (var word in vector.Keys)
            vector[word] *= 1 + Math.Log((double)vectors.Count / frequencies[word]);
        var length = Math.Sqrt(vector.Values.Sum(weight => weight * weight));
        foreach (var word in vector.Keys)
            vector[word] /= length;
    }
}
