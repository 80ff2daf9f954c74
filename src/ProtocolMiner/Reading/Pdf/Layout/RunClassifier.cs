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

    /// <summary>Words a line from which a column is running text.</summary>
    private const double RunningWords = 5;

    /// <summary>Part of the lines of running text that reach the column's end, when it holds headings and lists too.</summary>
    private const double RunningFill = 0.25;

    /// <summary>The same for narrow columns, whose lines hold fewer words but mostly reach the end.</summary>
    private const double NarrowWords = 4;

    private const double NarrowFill = 0.5;

    /// <summary>Lines of text beside headings, at least; the texts beside the labels of a front page are shorter.</summary>
    private const int SideLines = 8;

    /// <summary>Words a line from which entries before page numbers are titles.</summary>
    private const double TitleWords = 2.5;

    /// <summary>Part of a region's rows that overlap the row above, from which its columns have lines of their own.</summary>
    private const double InterleavedShare = 0.4;

    /// <summary>Part of a line's height by which rows of different columns overlap.</summary>
    private const double OverlapHeight = 0.25;

    /// <summary>Part of the lines that name persons in two lists of persons, headings between them included.</summary>
    private const double ListShare = 0.4;

    public static RunKind Classify(ColumnGrid grid)
    {
        var profiles = ProfilesOf(grid);
        if (IsHungList(profiles) || IsContents(profiles) || HasNotesAside(grid))
            return RunKind.Flow;
        var shared = SharedLines(grid);
        if (shared < AlignedShare && CentredLabels.AreCentred(grid))
            return RunKind.Table;
        if (shared < AlignedShare || IsInterleaved(grid) || Array.TrueForAll(profiles, IsRunningText) || AreLists(profiles))
            return RunKind.Columns;
        return AreSideHeadings(profiles) ? RunKind.SideHeadings : RunKind.Table;
    }

    /// <summary>Whether each column is a list of persons.</summary>
    public static bool AreLists(ColumnGrid grid) => AreLists(ProfilesOf(grid));

    /// <summary>Whether the second column is a list of persons and the third one is none.</summary>
    public static bool HasPersonsBesideLabels(ColumnGrid grid)
    {
        var profiles = ProfilesOf(grid);
        return profiles[0].Persons < ListShare && profiles[1].Persons >= Mostly && profiles[2].Persons < ListShare;
    }

    private static ColumnProfile[] ProfilesOf(ColumnGrid grid)
    {
        var profiles = new ColumnProfile[grid.ColumnCount];
        for (var column = 0; column < profiles.Length; column++)
            profiles[column] = ColumnProfile.Of(grid, column);
        return profiles;
    }

    private static bool IsHungList(ColumnProfile[] profiles) => profiles.Length == 2 && profiles[0].Markers >= Mostly;

    /// <summary>A table of contents: titles, numbered or not, and their pages.</summary>
    private static bool IsContents(ColumnProfile[] profiles) =>
        profiles[^1].Numbers >= Mostly && (profiles.Length == 3 ? profiles[0].Markers >= Mostly : profiles.Length == 2 && profiles[0].Words >= TitleWords);

    /// <summary>Paragraphs with a note at the end of the line "§ 12" now and then, as their case numbers stand, and nothing beside the lines between.</summary>
    private static bool HasNotesAside(ColumnGrid grid)
    {
        var notes = 0;
        for (var row = 0; row < grid.Rows.Count && grid.ColumnCount == 2; row++)
        {
            if (grid[row, 1].Count == 0)
                continue;
            if (grid[row, 0].Count == 0 || grid[row, 0][0].Words[0].Glyphs[0].Text != "§")
                return false;
            notes++;
        }

        return notes > 0 && notes < AlignedShare * grid.Rows.Count;
    }

    private static bool IsRunningText(ColumnProfile profile) =>
        profile is { Lines: >= 3 } and ({ Words: >= RunningWords, Filled: >= RunningFill } or { Words: >= NarrowWords, Filled: >= NarrowFill });

    private static bool AreSideHeadings(ColumnProfile[] profiles) =>
        profiles.Length == 2 && profiles[0] is { Words: < RunningWords, Numbered: < Mostly } && profiles[1].Lines >= SideLines && IsRunningText(profiles[1]);

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

    /// <summary>Whether lines of one column stand at half height beside those of another, time and again.</summary>
    private static bool IsInterleaved(ColumnGrid grid)
    {
        var overlaps = 0;
        for (var row = 1; row < grid.Rows.Count; row++)
        {
            var (upper, lower) = (grid.Rows[row - 1].Box, grid.Rows[row].Box);
            if (upper.Bottom - lower.Top > OverlapHeight * Math.Min(upper.Height, lower.Height))
                overlaps++;
        }

        return overlaps >= InterleavedShare * grid.Rows.Count;
    }
}
