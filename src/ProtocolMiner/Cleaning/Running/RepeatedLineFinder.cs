namespace ProtocolMiner.Cleaning.Running;

/// <summary>
/// Finds lines that say the same at the same distance from the edge on several pages. A number may differ when it counts with the pages.
/// </summary>
/// <remarks>
/// What repeats is not yet a running line: where every page begins a new item, "Beslut" may stand at one height on all of them.
/// <see cref="RunningLineFinder"/> therefore takes only repeated lines with nothing else between them and the edge.
/// </remarks>
internal static class RepeatedLineFinder
{
    /// <summary>Lines at one place differ by less than this in their distance from the edge, in points: half a line.</summary>
    private const double SamePlace = 7;

    /// <summary>A running line stands on at least this part of the pages between its first and its last; heads of left and right pages alternate.</summary>
    private const double SmallestShare = 0.45;

    /// <param name="needed">On how many pages a line must stand.</param>
    public static RepeatedLines Find(IEnumerable<PageLine> lines, int needed)
    {
        var found = new RepeatedLines();
        foreach (var alike in lines.Where(line => line.Text.Length > 0).GroupBy(line => line.Mask.Masked))
        {
            foreach (var place in Places([.. alike.OrderBy(line => line.Distance)]))
            {
                foreach (var same in CountingAlike(place).Where(same => IsRunning(same, needed)))
                {
                    found.Lines.UnionWith(same.Select(line => line.Line));
                    if (NumberMask.NamesItem(same[0].Text))
                        found.FirstOfItem.Add(same.MinBy(line => line.Page)!.Line);
                }
            }
        }

        return found;
    }

    private static IEnumerable<List<PageLine>> Places(List<PageLine> sorted)
    {
        var place = new List<PageLine>();
        foreach (var line in sorted)
        {
            if (place.Count > 0 && line.Distance - place[^1].Distance > SamePlace)
            {
                yield return place;
                place = [];
            }

            place.Add(line);
        }

        yield return place;
    }

    /// <summary>
    /// Parts lines that differ in their numbers: together stay those whose numbers are the same on all pages, or grow by one with
    /// each page, whichever brings a line into more company.
    /// </summary>
    private static IEnumerable<IReadOnlyList<PageLine>> CountingAlike(List<PageLine> place)
    {
        IEnumerable<IReadOnlyList<PageLine>> groups = [place];
        for (var i = 0; i < place[0].Mask.Numbers.Count; i++)
        {
            var position = i;
            groups = groups.SelectMany(group => group.Count == 1 ? [group] : Part(group, line => line.Mask.Numbers[position])).ToList();
        }

        return groups;
    }

    private static IEnumerable<IReadOnlyList<PageLine>> Part(IReadOnlyList<PageLine> lines, Func<PageLine, long> number)
    {
        var constant = lines.CountBy(number).ToDictionary();
        var counting = lines.CountBy(line => number(line) - line.Page).ToDictionary();
        return lines.GroupBy(line =>
        {
            var step = number(line) - line.Page;
            return counting[step] > constant[number(line)] ? (Counts: true, Key: step) : (Counts: false, Key: number(line));
        }).Select(group => group.ToList());
    }

    private static bool IsRunning(IReadOnlyList<PageLine> lines, int needed)
    {
        var pages = lines.Select(line => line.Page).Distinct().Count();
        if (pages < needed)
            return false;
        var range = lines.Max(line => line.Page) - lines.Min(line => line.Page) + 1;
        return pages >= SmallestShare * range;
    }
}
