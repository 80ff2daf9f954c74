namespace ProtocolMiner.Search.Results;

/// <summary>
/// Keeps the best of many scored documents; of equal ones those that come first. They are gathered until there are twice as many as wanted,
/// and the worse half let go: most documents are turned away by one comparison.
/// </summary>
/// <param name="wanted">1 or more.</param>
internal sealed class BestItems(int wanted)
{
    /// <summary>Room at the start: pages are short, and a list of everything is rarely wanted.</summary>
    private const int FirstRoom = 1024;

    private const int BitsOfDocument = 32;

    /// <summary>A score and, below it, what is left of all numbers behind the document's: the greater, the better. Bits of scores above 0 are in the order of the scores.</summary>
    private ulong[] keys = new ulong[Math.Min(FirstRoom, 2L * wanted)];

    private int count;
    private ulong least;

    /// <param name="score">0 or more.</param>
    public void Add(int doc, float score)
    {
        var key = ((ulong)BitConverter.SingleToUInt32Bits(score) << BitsOfDocument) | ~(uint)doc;
        if (key <= least)
            return;
        if (count == keys.Length)
            MakeRoom();
        keys[count++] = key;
    }

    /// <summary>The best, by falling score.</summary>
    public IReadOnlyList<(int Doc, float Score)> Read()
    {
        Sort();
        return [.. keys.Take(Math.Min(count, wanted)).Select(key => ((int)~(uint)key, BitConverter.UInt32BitsToSingle((uint)(key >> BitsOfDocument))))];
    }

    private void MakeRoom()
    {
        if (keys.Length < 2L * wanted)
        {
            Array.Resize(ref keys, (int)Math.Min(2L * keys.Length, 2L * wanted));
            return;
        }

        Sort();
        count = wanted;
        least = keys[wanted - 1];
    }

    private void Sort()
    {
        Array.Sort(keys, 0, count);
        Array.Reverse(keys, 0, count);
    }
}
