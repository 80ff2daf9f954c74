using System.Numerics;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Which documents of a window are found: a bit each.</summary>
internal sealed class WindowBits
{
    /// <summary>Documents of a window: the sums that belong to them fit into the processor's nearest cache.</summary>
    public const int Size = 2048;

    /// <summary>What <see cref="Next"/> gives behind the last place.</summary>
    public const int None = int.MaxValue;

    // To shift by a place shifts by its place within a word: the processor looks at the lowest six bits only.
    private const int BitsPerWord = 64;

    private readonly ulong[] words = new ulong[Size / BitsPerWord];

    /// <param name="place">0-based, in the window.</param>
    public void Add(int place) => words[(uint)place / BitsPerWord] |= 1UL << place;

    /// <summary>The first place that is found from a place on; <see cref="None"/> when there is none.</summary>
    public int Next(int place)
    {
        var mask = ulong.MaxValue << place;
        for (var word = (int)((uint)place / BitsPerWord); word < words.Length; word++)
        {
            var bits = words[word] & mask;
            if (bits != 0)
                return (word * BitsPerWord) + BitOperations.TrailingZeroCount(bits);
            mask = ulong.MaxValue;
        }

        return None;
    }

    public void Add(WindowBits others)
    {
        for (var word = 0; word < words.Length; word++)
            words[word] |= others.words[word];
    }

    public void Remove(WindowBits others)
    {
        for (var word = 0; word < words.Length; word++)
            words[word] &= ~others.words[word];
    }

    public void Clear() => Array.Clear(words);
}
