using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Attendance;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>Tells lists of persons that stand side by side, and were read as a table for that, from tables whose rows belong together.</summary>
internal static class SideBySideLists
{
    /// <summary>So many persons in a column, a heading above them included, make it a list.</summary>
    private const int FewestPersons = 2;

    /// <summary>The paragraphs of the lists, one column after the other; null when the table is no such lists.</summary>
    public static IReadOnlyList<Paragraph>? Columns(Grid grid)
    {
        if (RosterTableHeader.Find(grid) is { } header && !IsTwoLists(header) && !grid.Rows[0].Cells.All(IsHeading))
            return null;
        var width = grid.Rows.Max(row => row.Cells.Count);
        var columns = Enumerable.Range(0, width).Select(i => grid.Rows.SelectMany(row => i < row.Cells.Count ? row.Cells[i].Paragraphs : []).ToList()).ToList();
        var lists = columns.Where(column => column.Count > 0).ToList();
        return lists.Count > 1 && lists.TrueForAll(IsList) ? [.. lists.SelectMany(list => list)] : null;
    }

    /// <summary>"Ledamöter | Ersättare" heads two lists; "Ledamot | Ersättare | Parti" heads one with pairs.</summary>
    private static bool IsTwoLists(RosterTableHeader header) =>
        header.Columns.Count == 2 && header.Has(RosterColumn.Name) && header.Has(RosterColumn.Substitute) && header.IsPlural;

    /// <summary>"Närvarande ledamöter", "Övriga": a heading that says by itself who stands below it.</summary>
    private static bool IsHeading(GridCell cell) => RosterLabelParser.Parse(cell.Text.Replace('\n', ' ').Trim(' ', ':')) is { Presence: not null };

    private static bool IsList(List<Paragraph> column)
    {
        var persons = column.Count(paragraph => PersonLineParser.Parse(paragraph.Text) is { } person && person.Name.Contains(' ', StringComparison.Ordinal));
        var labels = column.Count(paragraph => FrontLabelParser.Parse(paragraph.Text) is { Field: FrontField.Roster });
        return persons + labels >= FewestPersons && persons > 0 && (persons + labels) * 4 >= column.Count * 3;
    }
}
