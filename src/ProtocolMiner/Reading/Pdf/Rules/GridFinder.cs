namespace ProtocolMiner.Reading.Pdf.Rules;

/// <summary>
/// Rules → grids of ruled tables: rules that cross or touch belong to one grid, their heights and x are its borders, and neighbouring
/// cells without a rule between are one cell. After A. Nurminen, "Algorithmic Extraction of Data in Tables in PDF Documents" (2013),
/// chapter 4. The outer sides may be open.
/// </summary>
internal static class GridFinder
{
    /// <summary>Distance, in points, at which rules still touch.</summary>
    private const double Touch = 2.5;

    /// <summary>Distance, in points, under which borders are one; double lines and shadows.</summary>
    private const double SameBorder = 3.5;

    /// <summary>Part of a cell's side that must be drawn for the side to be a border.</summary>
    private const double DrawnPart = 0.6;

    /// <summary>Most cells of a grid; hatchings and charts have more.</summary>
    private const int MostCells = 40_000;

    public static List<RuledGrid> Find(IReadOnlyList<Rule> level, IReadOnlyList<Rule> upright)
    {
        var sets = new DisjointSets(level.Count + upright.Count);
        for (var h = 0; h < level.Count; h++)
        {
            for (var v = FirstFrom(upright, level[h].From - Touch); v < upright.Count && upright[v].At <= level[h].To + Touch; v++)
            {
                if (level[h].At >= upright[v].From - Touch && level[h].At <= upright[v].To + Touch)
                    sets.Join(h, level.Count + v);
            }
        }

        var groups = new Dictionary<int, (List<Rule> Level, List<Rule> Upright)>();
        for (var i = 0; i < level.Count + upright.Count; i++)
        {
            var root = sets.Find(i);
            if (!groups.TryGetValue(root, out var group))
                groups.Add(root, group = ([], []));
            if (i < level.Count)
                group.Level.Add(level[i]);
            else
                group.Upright.Add(upright[i - level.Count]);
        }

        var grids = new List<RuledGrid>();
        foreach (var (levels, uprights) in groups.Values)
        {
            if (levels.Count >= 2 && uprights.Count >= 1 && ToGrid(levels, uprights) is { } grid)
                grids.Add(grid);
        }

        return grids;
    }

    private static int FirstFrom(IReadOnlyList<Rule> rules, double at)
    {
        int low = 0, high = rules.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (rules[middle].At < at)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static RuledGrid? ToGrid(List<Rule> level, List<Rule> upright)
    {
        var xs = Borders(upright, level);
        var ys = Borders(level, upright);
        int columns = xs.Count - 1, rows = ys.Count - 1;
        if (columns < 1 || rows < 1 || (long)columns * rows > MostCells)
            return null;
        var sets = new DisjointSets(columns * rows);
        var levelAt = ByBorder(level, ys);
        var uprightAt = ByBorder(upright, xs);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var cell = (row * columns) + column;
                if (column + 1 < columns && !IsDrawn(uprightAt[column + 1], ys[row], ys[row + 1]))
                    sets.Join(cell, cell + 1);
                if (row + 1 < rows && !IsDrawn(levelAt[row + 1], xs[column], xs[column + 1]))
                    sets.Join(cell, cell + columns);
            }
        }

        var roots = new int[columns * rows];
        for (var i = 0; i < roots.Length; i++)
            roots[i] = sets.Find(i);
        return new RuledGrid(xs, ys, roots);
    }

    /// <summary>The distinct places of the rules, and the outer ends of the rules across, where the grid's sides are open.</summary>
    private static List<double> Borders(List<Rule> rules, List<Rule> across)
    {
        var places = new List<double>(rules.Count + 2);
        foreach (var rule in rules)
            places.Add(rule.At);
        var (from, to) = (double.MaxValue, double.MinValue);
        foreach (var rule in across)
            (from, to) = (Math.Min(from, rule.From), Math.Max(to, rule.To));
        places.Add(from);
        places.Add(to);
        places.Sort();
        var borders = new List<double> { places[0] };
        foreach (var place in places)
        {
            if (place - borders[^1] > SameBorder)
                borders.Add(place);
        }

        return borders;
    }

    private static List<Rule>[] ByBorder(List<Rule> rules, List<double> borders)
    {
        var at = new List<Rule>[borders.Count];
        for (var i = 0; i < at.Length; i++)
            at[i] = [];
        foreach (var rule in rules)
        {
            var index = borders.BinarySearch(rule.At);
            index = index >= 0 ? index : Math.Max(0, ~index - 1);
            at[index].Add(rule);
        }

        return at;
    }

    private static bool IsDrawn(List<Rule> rules, double from, double to)
    {
        var drawn = 0.0;
        foreach (var rule in rules)
            drawn += Math.Max(0, Math.Min(rule.To, to) - Math.Max(rule.From, from));
        return drawn >= DrawnPart * (to - from);
    }
}
