namespace ProtocolMiner.Cleaning;

/// <summary>Tells the depth of labelled points by how far they are set in, where the format states none.</summary>
internal static class ListLevelFinder
{
    /// <summary>Labels of one level stand under each other, give or take this many points.</summary>
    private const double SameLeft = 5;

    public static IReadOnlyList<CleanBlock> Find(IReadOnlyList<CleanBlock> blocks)
    {
        var result = new List<CleanBlock>(blocks.Count);
        var lefts = new Stack<double>();
        foreach (var block in blocks)
        {
            if (block is not Paragraph { ListLabel: not null, ListLevel: 0, Box: { } box } point)
            {
                // Text between points leaves the list unless it is set in as far as they are.
                if (block is not Paragraph { Box: { } other } || lefts.Count > 0 && other.Left < lefts.Last() + SameLeft)
                    lefts.Clear();
                result.Add(block);
                continue;
            }

            while (lefts.Count > 0 && lefts.Peek() > box.Left + SameLeft)
                lefts.Pop();
            if (lefts.Count == 0 || lefts.Peek() < box.Left - SameLeft)
                lefts.Push(box.Left);
            result.Add(point with { ListLevel = lefts.Count - 1 });
        }

        return result;
    }
}
