using ProtocolMiner.Reading;

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

    public static HashSet<Line> Find(IEnumerable<PageLine> lines)
    {
        var found = new HashSet<Line>(ReferenceEqualityComparer.Instance);
        foreach (var alike in lines.Where(line => line.Text.Length > 0).GroupBy(line => NumberMask.Of(line.Text).Masked))
        {
            foreach (var place in Places([.. alike.OrderBy(line => line.Distance)]))
            {
                var same = CountingAlike(place);
                if (IsRunning(same))
                    found.UnionWith(same.Select(line => line.Line));
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

    /// <summary>Those lines whose numbers either stay the same over the pages or grow by one with each.</summary>
    private static List<PageLine> CountingAlike(List<PageLine> place)
    {
        var count = NumberMask.Of(place[0].Text).Numbers.Count;
        for (var i = 0; i < count && place.Count > 1; i++)
        {
            var constant = Largest(place, line => NumberMask.Of(line.Text).Numbers[i]);
            var counting = Largest(place, line => NumberMask.Of(line.Text).Numbers[i] - line.Page);
            place = counting.Count > constant.Count ? counting : constant;
        }

        return place;
    }

    private static List<PageLine> Largest(List<PageLine> lines, Func<PageLine, long> key) =>
        [.. lines.GroupBy(key).MaxBy(group => group.Count())!];

    private static bool IsRunning(List<PageLine> lines)
    {
        var pages = lines.Select(line => line.Page).Distinct().Count();
        if (pages < 2)
            return false;
        var range = lines.Max(line => line.Page) - lines.Min(line => line.Page) + 1;
        return pages >= SmallestShare * range && !NumberMask.BeginsWithItem(lines[0].Text);
    }
}
