using Lucene.Net.Search.Similarities;

namespace ProtocolMiner.Search.Scoring;

/// <summary>
/// Okapi BM25's two constants (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009), and how the length
/// of a field is kept.
/// </summary>
internal static class ProtocolSimilarity
{
    /// <summary>How soon more occurrences of a word stop counting.</summary>
    public const float K1 = 1.2f;

    /// <summary>How much a long field is held against an item.</summary>
    public const float B = 0.75f;

    public static BM25Similarity Instance { get; } = new(K1, B);

    /// <summary>Lengths in words by their stored byte: Lucene stores 1/√length in 8 bits.</summary>
    public static float[] Lengths { get; } = [.. Enumerable.Range(0, 256).Select(norm => Length((byte)norm))];

    private static float Length(byte norm)
    {
        var root = Lucene.Net.Util.SmallSingle.Byte315ToSingle(norm);
        return root == 0 ? 0 : 1 / (root * root);
    }
}
