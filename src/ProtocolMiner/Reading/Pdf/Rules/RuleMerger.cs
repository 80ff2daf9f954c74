namespace ProtocolMiner.Reading.Pdf.Rules;

/// <summary>Joins pieces of one line: borders drawn cell by cell, dashes, and the same line drawn twice.</summary>
internal static class RuleMerger
{
    /// <summary>Distance across, in points, under which two lines are one.</summary>
    private const double Apart = 1.2;

    /// <summary>Gap along, in points, that is closed: corners of cells, dashes.</summary>
    private const double Gap = 3;

    /// <returns>The lines, sorted by <see cref="Rule.At"/>.</returns>
    public static List<Rule> Merge(List<Rule> rules)
    {
        if (rules.Count == 0)
            return [];
        rules.Sort(static (a, b) => a.At.CompareTo(b.At));
        var merged = new List<Rule>(rules.Count);
        var from = 0;
        for (var i = 1; i <= rules.Count; i++)
        {
            if (i < rules.Count && rules[i].At - rules[i - 1].At <= Apart && rules[i].At - rules[from].At <= 2 * Apart)
                continue;
            MergeAlong(rules.GetRange(from, i - from), merged);
            from = i;
        }

        return merged;
    }

    private static void MergeAlong(List<Rule> level, List<Rule> merged)
    {
        level.Sort(static (a, b) => a.From.CompareTo(b.From));
        var open = level[0];
        for (var i = 1; i < level.Count; i++)
        {
            if (level[i].From <= open.To + Gap)
            {
                open = open with { To = Math.Max(open.To, level[i].To), Thickness = Math.Max(open.Thickness, level[i].Thickness) };
            }
            else
            {
                merged.Add(open);
                open = level[i];
            }
        }

        merged.Add(open);
    }
}
