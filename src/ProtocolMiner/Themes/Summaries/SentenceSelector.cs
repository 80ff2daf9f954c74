namespace ProtocolMiner.Themes.Summaries;

/// <summary>
/// Chooses sentences that rank high and say something that those chosen before do not: maximal marginal relevance (Carbonell and
/// Goldstein, "The Use of MMR, Diversity-Based Reranking", 1998).
/// </summary>
internal sealed class SentenceSelector(SentenceVectors vectors, IReadOnlyList<double> scores)
{
    /// <summary>How much rank weighs against novelty: the authors' middle way for summaries.</summary>
    private const double Rank = 0.7;

    /// <summary>From here on two sentences say the same in other order or inflection.</summary>
    private const double Same = 0.6;

    private readonly double highest = scores.Count == 0 ? 1 : scores.Max();
    private readonly List<int> chosen = [];

    /// <summary>Chooses up to a number of further sentences from some, and returns them in the order chosen.</summary>
    public List<int> Choose(IEnumerable<int> from, int count)
    {
        var left = from.ToList();
        var added = new List<int>();
        while (added.Count < count)
        {
            left.RemoveAll(sentence => Likeness(sentence) >= Same);
            if (left.Count == 0)
                break;
            var best = left.MaxBy(sentence => (Rank * scores[sentence] / highest) - ((1 - Rank) * Likeness(sentence)));
            chosen.Add(best);
            added.Add(best);
            left.Remove(best);
        }

        return added;
    }

    /// <summary>Likeness to the most alike of those chosen.</summary>
    private double Likeness(int sentence) => chosen.Select(other => vectors.Similarity(sentence, other)).DefaultIfEmpty(0).Max();
}
