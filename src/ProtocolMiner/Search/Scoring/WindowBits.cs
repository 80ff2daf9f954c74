using System.Numerics;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Which documents of a window are found: a bit each.</summary>
internal sealed class WindowBits
{
    /// <summary>Documents of a window: the sums that belong to them fit into the processor's nearest cache.</summary>
    public const int Size = 2048;

    /// <summary>Places that are kept together.</summary>
    public const int BitsPerWord = 64;

    // To shift by a place shifts by its place within a word: the processor looks at the lowest six bits only.
    private readonly ulong[] words = new ulong[Size / BitsPerWord];

    /// <summary>The bits of the first 64 places, the next 64, …</summary>
    public ReadOnlySpan<ulong> Words => words;

    /// <param name="place">0-based, in the window.</param>
    public void Add(int place) => words[(uint)place / BitsPerWord] |= 1UL << place;

    public void Remove(int place) => words[(uint)place / BitsPerWord] &= ~(1UL << place);

    public void Clear() => Array.Clear(words);

    /// <summary>Goes through the places that are found, in their order. One may be removed as soon as it was given.</summary>
    public Enumerator GetEnumerator() => new(words);

    public struct Enumerator(ulong[] words)
    {
        private int word = -1;
        private ulong bits;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (bits == 0)
            {
                if (++word == words.Length)
                    return false;
                bits = words[word];
            }

            Current = (word * BitsPerWord) + BitOperations.TrailingZeroCount(bits);
            bits &= bits - 1;
            return true;
        }
    }
}
