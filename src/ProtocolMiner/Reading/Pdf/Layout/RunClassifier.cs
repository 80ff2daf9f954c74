namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// Tells what a gutter run is. Columns give themselves away by lines that do not stand beside each other, by running text in each, or
/// by the same kind of entries in each (two lists of persons); a table by entries that begin on common lines.
/// </summary>
internal static class RunClassifier
{
    /// <summary>Part of a column's lines that must be of a kind for the column to be of that kind.</summary>
    private const double Mostly = 0.7;

    /// <summary>Part of the left lines that share a baseline with a line to the right, below which columns are independent.</summary>
    private const double AlignedShare = 0.55;

    /// <summary>Words a line from which lines that fill their column are running text.</summary>
    private const double RunningWords = 4;

    /// <summary>Part of the lines that name persons in two lists of persons, headings between them included.</summary>
    private const double ListShare = 0.4;

    public static RunKind Classify(ColumnGrid grid)
    {
        var profiles = new ColumnProfile[grid.ColumnCount];
        for (var column = 0; column < profiles.Length; column++)
            profiles[column] = ColumnProfile.Of(grid, column);
        if (profiles[0].Markers >= Mostly && (profiles.Length == 2 || (profiles.Length == 3 && profiles[2].Numbers >= Mostly)))
            return RunKind.Flow;
        if (SharedLines(grid) < AlignedShare || Array.TrueForAll(profiles, IsRunningText) || AreLists(profiles))
            return RunKind.Columns;
        return RunKind.Table;
    }

    private static bool IsRunningText(ColumnProfile profile) =>
        profile is { Lines: >= 3, Words: >= RunningWords, Filled: >= 0.5 };

    private static bool AreLists(ColumnProfile[] profiles)
    {
        var most = profiles.Max(profile => profile.Lines);
        return Array.TrueForAll(profiles, profile => profile.Persons >= ListShare && profile.Lines >= 2 && profile.Lines * 2 >= most);
    }

    /// <summary>Part of the first column's lines that have a line beside them; a line that continues the one above counts as having one.</summary>
    private static double SharedLines(ColumnGrid grid)
    {
        int lines = 0, shared = 0;
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            if (grid[row, 0].Count == 0)
                continue;
            lines++;
            if (grid.Rows[row].Pieces.Count > grid[row, 0].Count || RowGrouper.IsContinuation(grid, row))
                shared++;
        }

        return lines == 0 ? 0 : (double)shared / lines;
    }
}
