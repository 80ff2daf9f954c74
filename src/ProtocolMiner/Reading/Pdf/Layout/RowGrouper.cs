namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// Rows of a table set without rules → groups that are one table row each. A group begins where the first column has text that does not
/// continue the line above it, or where a rule was drawn; lines with nothing in the first column belong to the group above.
/// </summary>
internal static class RowGrouper
{
    /// <summary>Free space between two lines of one cell, in line heights.</summary>
    private const double TightGap = 0.6;

    /// <param name="separators">Heights of the rules drawn through the run, from top to bottom.</param>
    /// <returns>For each group the index of its first row; the first is 0.</returns>
    public static List<int> Starts(ColumnGrid grid, IReadOnlyList<double> separators)
    {
        if (separators.Count == 0 && CentredLabels.Starts(grid) is { } centred)
            return centred;
        var starts = new List<int> { 0 };
        for (var row = 1; row < grid.Rows.Count; row++)
        {
            if (IsRuledOff(grid.Rows[row - 1].Box, grid.Rows[row].Box, separators) || (grid[row, 0].Count > 0 && !IsContinuation(grid, row)))
                starts.Add(row);
        }

        return starts;
    }

    /// <summary>
    /// Adds the rows within a label's group that are one person each: "Närvarande | Anna Berg | ordförande" has "Bo Ek | kassör" below.
    /// </summary>
    public static List<int> WithPersons(ColumnGrid grid, List<int> starts)
    {
        if (grid.ColumnCount < 3 || !RunClassifier.HasPersonsBesideLabels(grid))
            return starts;
        var all = new List<int>();
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            if (starts.Contains(row) || (grid[row, 0].Count == 0 && ColumnProfile.IsName(grid[row, 1])))
                all.Add(row);
        }

        return all;
    }

    /// <summary>
    /// Whether the first column's text in this row continues its text in the row before: it follows closely and begins in lower case,
    /// as the second line of "Ej tjänstgörande / ersättare" does, or has no line beside it and is no other person's name.
    /// </summary>
    public static bool IsContinuation(ColumnGrid grid, int row)
    {
        if (grid[row, 0].Count == 0)
            return false;
        var above = row - 1;
        while (above >= 0 && grid[above, 0].Count == 0)
            above--;
        if (above < 0)
            return false;
        var upper = grid[above, 0][0];
        var lower = grid[row, 0][0];
        if (lower.Box.Top - upper.Box.Bottom > TightGap * lower.Box.Height)
            return false;
        return char.IsLower(lower.Words[0].Glyphs[0].Text[0])
            || (grid[row, 0].Count == grid.Rows[row].Pieces.Count && !(ColumnProfile.IsName(grid[above, 0]) && ColumnProfile.IsName(grid[row, 0])));
    }

    private static bool IsRuledOff(Box upper, Box lower, IReadOnlyList<double> separators)
    {
        foreach (var y in separators)
        {
            if (y > upper.MiddleY && y < lower.MiddleY)
                return true;
        }

        return false;
    }
}
