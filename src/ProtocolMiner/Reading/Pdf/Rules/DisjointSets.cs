namespace ProtocolMiner.Reading.Pdf.Rules;

/// <summary>Union–find with path halving (R. E. Tarjan, J. van Leeuwen, "Worst-case Analysis of Set Union Algorithms", 1984). The smallest member stands for its set.</summary>
internal sealed class DisjointSets
{
    private readonly int[] parents;

    public DisjointSets(int count)
    {
        parents = new int[count];
        for (var i = 0; i < count; i++)
            parents[i] = i;
    }

    public int Find(int i)
    {
        while (parents[i] != i)
            i = parents[i] = parents[parents[i]];
        return i;
    }

    public void Join(int a, int b)
    {
        var (first, second) = (Find(a), Find(b));
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
