using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Scoring;

/// <summary>How the index keeps the length of a field, and Lucene's own BM25 for phrases.</summary>
internal static class ProtocolSimilarity
{
    public static BM25Similarity Instance { get; } = new();

    /// <summary>Lengths in words by their stored byte: Lucene stores 1/√length in 8 bits.</summary>
    public static float[] Lengths { get; } = ReadLengths();

    private static float[] ReadLengths()
    {
        var lengths = new float[byte.MaxValue + 1];
        for (var norm = 0; norm < lengths.Length; norm++)
            lengths[norm] = Length((byte)norm);
        return lengths;
    }

    private static float Length(byte norm)
    {
        var root = SmallSingle.Byte315ToSingle(norm);
        return root == 0 ? 0 : 1 / (root * root);
    }
}
