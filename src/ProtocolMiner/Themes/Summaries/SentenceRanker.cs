namespace ProtocolMiner.Themes.Summaries;

/// <summary>
/// Ranks sentences by how many others say alike, and by how much of the theme they name: LexRank (Erkan and Radev, "LexRank: Graph-based
/// Lexical Centrality as Salience in Text Summarization", 2004) with a bias towards the question (Otterbacher, Erkan and Radev, "Biased
/// LexRank", 2009).
/// </summary>
internal static class SentenceRanker
{
    /// <summary>How much the question weighs against the likeness to other sentences: the range that Otterbacher and others found best.</summary>
    private const double Bias = 0.7;

    /// <summary>Weaker likeness is chance: a word or two in common.</summary>
    private const double LeastSimilarity = 0.1;

    /// <summary>The power iteration ends when no score moves by more.</summary>
    private const double Tolerance = 1e-6;

    /// <summary>With the bias above, each round shrinks the error by 0.3: forty are far more than are needed.</summary>
    private const int MostRounds = 40;

    /// <returns>A score for each sentence; they add up to 1.</returns>
    public static double[] Rank(SentenceVectors vectors, IReadOnlyList<double> relevance)
    {
        var links = Link(vectors, relevance.Count);
        var total = relevance.Sum();
        var start = relevance.Select(value => value / total).ToArray();
        var scores = start;
        for (var round = 0; round < MostRounds; round++)
        {
            var next = start.Select(value => Bias * value).ToArray();
            for (var from = 0; from < next.Length; from++)
            {
                foreach (var (to, weight) in links[from])
                    next[to] += (1 - Bias) * weight * scores[from];
            }

            var moved = next.Zip(scores, (a, b) => Math.Abs(a - b)).Max();
            scores = next;
            if (moved < Tolerance)
                break;
        }

        return scores;
    }

    /// <summary>From each sentence to those like it, itself included, by weights that add up to 1.</summary>
    private static List<(int To, double Weight)>[] Link(SentenceVectors vectors, int count)
    {
        var links = new List<(int To, double Weight)>[count];
        for (var i = 0; i < count; i++)
            links[i] = [(i, 1)];
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
            {
                var similarity = vectors.Similarity(i, j);
                if (similarity < LeastSimilarity)
                    continue;
                links[i].Add((j, similarity));
                links[j].Add((i, similarity));
            }
        }

        return [.. links.Select(from =>
        {
            var sum = from.Sum(link => link.Weight);
            return from.Select(link => (link.To, link.Weight / sum)).ToList();
        })];
    }
}
