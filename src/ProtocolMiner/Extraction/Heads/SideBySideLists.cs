using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Attendance;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>Tells lists of persons that stand side by side, and were read as a table for that, from tables whose rows belong together.</summary>
internal static class SideBySideLists
{
    /// <summary>So many persons in a column make it a list.</summary>
    private const int FewestPersons = 2;

    /// <summary>The paragraphs of the lists, one column after the other; null when the table is no such lists.</summary>
    public static IReadOnlyList<Paragraph>? Columns(Grid grid)
    {
        if (RosterTableHeader.Find(grid) is { } header && !IsTwoLists(header))
            return null;
        var width = grid.Rows.Max(row => row.Cells.Count);
        var columns = Enumerable.Range(0, width).Select(i => grid.Rows.SelectMany(row => i < row.Cells.Count ? row.Cells[i].Paragraphs : []).ToList()).ToList();
        var lists = columns.Where(column => column.Count > 0).ToList();
        return lists.Count > 1 && lists.TrueForAll(IsList) ? [.. lists.SelectMany(list => list)] : null;
    }

    /// <summary>"Ledamöter | Ersättare" heads two lists; "Ledamot | Ersättare | Parti" heads one with pairs.</summary>
    private static bool IsTwoLists(RosterTableHeader header) =>
        header.Columns.Count == 2 && header.Has(RosterColumn.Name) && header.Has(RosterColumn.Substitute) && header.IsPlural;

    private static bool IsList(List<Paragraph> column)
    {
        var persons = column.Count(paragraph => PersonLineParser.Parse(paragraph.Text) is { } person && person.Name.Contains(' ', StringComparison.Ordinal));
        var labels = column.Count(paragraph => FrontLabelParser.Parse(paragraph.Text) is { Field: FrontField.Roster });
        return persons >= FewestPersons && (persons + labels) * 4 >= column.Count * 3;
    }
}
