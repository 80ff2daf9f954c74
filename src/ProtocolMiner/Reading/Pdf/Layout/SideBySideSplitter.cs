namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// Takes a table apart whose head row repeats itself ("Namn | Ja | Nej | Namn | Ja | Nej"): a long list folded to save space is several
/// tables, left before right.
/// </summary>
internal static class SideBySideSplitter
{
    /// <summary>Columns of a part, at least.</summary>
    private const int LeastColumns = 2;

    public static IReadOnlyList<Table> Split(Table table)
    {
        if (table.Rows.Count < 2 || PeriodOf(table.Rows[0]) is not { } period || table.Rows.Any(row => row.Cells.Count != table.Rows[0].Cells.Count))
            return [table];
        var parts = new List<Table>();
        for (var from = 0; from < table.Rows[0].Cells.Count; from += period)
        {
            var start = from;
            parts.Add(table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Skip(start).Take(period)] })] });
        }

        return parts;
    }

    /// <summary>After how many titles the head row begins anew; null when it does not.</summary>
    private static int? PeriodOf(TableRow head)
    {
        var titles = new string[head.Cells.Count];
        for (var i = 0; i < titles.Length; i++)
            titles[i] = head.Cells[i].Blocks.Count == 1 && head.Cells[i].Blocks[0] is TextBlock text ? string.Join(' ', text.Lines.Select(line => line.Text)) : "";
        for (var period = LeastColumns; period <= titles.Length / 2; period++)
        {
            if (titles.Length % period == 0 && titles[0].Length > 0 && Repeats(titles, period))
                return period;
        }

        return null;
    }

    private static bool Repeats(string[] titles, int period)
    {
        for (var i = period; i < titles.Length; i++)
        {
            if (titles[i] != titles[i - period])
                return false;
        }

        return true;
    }
}
