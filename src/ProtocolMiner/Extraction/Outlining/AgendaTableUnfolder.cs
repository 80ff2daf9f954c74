using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>
/// Unfolds tables that hold items: each row that begins with a number becomes an <see cref="AgendaRow"/>, each row without number the
/// continuation of the one above. Other tables, lists of persons and votes among them, stay as they are.
/// </summary>
internal static partial class AgendaTableUnfolder
{
    /// <summary>Prose between two halves of the same table is a running line that cleaning left in; longer prose ends the table.</summary>
    private const int LongestInterruption = 80;

    public static IReadOnlyList<CleanBlock> Unfold(IReadOnlyList<CleanBlock> blocks)
    {
        var result = new List<CleanBlock>();
        // The columns of the agenda table that a following table may go on with.
        AgendaColumns? open = null;
        ItemNumber? last = null;
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                last = HeadingParser.Parse(paragraph)?.Number ?? last;
                if (paragraph.Text.Length >= LongestInterruption)
                    open = null;
                result.Add(block);
            }
            else if (block is Grid grid && AsHeadingLine(grid) is { } heading)
            {
                result.Add(heading);
                open = null;
            }
            else if (block is Grid agenda && IsAgenda(agenda, open is not null, last))
            {
                open = agenda.Rows.Select(AgendaColumns.Read).FirstOrDefault(columns => columns is not null) ?? open ?? AgendaColumns.Unknown;
                var reader = new AgendaRowReader(agenda, open);
                result.AddRange(ItemRows(agenda).Select(reader.Read));
                last = result.OfType<AgendaRow>().LastOrDefault(row => row.Heading is not null)?.Heading?.Number ?? last;
            }
            else
            {
                result.Add(block);
                open = null;
            }
        }

        return result;
    }

    /// <summary>The rows of an agenda table below its header.</summary>
    public static IEnumerable<GridRow> ItemRows(Grid grid) =>
        grid.Rows.Where(row => AgendaColumns.Read(row) is null || AgendaRowReader.NumberOf(row) is not null);

    /// <summary>A layout of one row that holds a heading: "§ 33" to the left, "Dnr KS 2024/7" to the right.</summary>
    private static Paragraph? AsHeadingLine(Grid grid)
    {
        if (grid.Rows.Count != 1 || grid.Rows[0].Cells.Count is < 2 or > 4)
            return null;
        var paragraphs = grid.Rows[0].Cells.SelectMany(cell => cell.Paragraphs).ToList();
        if (paragraphs.Count is 0 or > 4 || HeadingParser.Parse(paragraphs[0]) is not { Form: HeadingForm.SectionSign, Rest.Length: 0 })
            return null;
        var first = paragraphs[0];
        var runs = first.Runs.ToList();
        foreach (var paragraph in paragraphs.Skip(1))
        {
            runs.Add(new("\t", paragraph.Runs.Count > 0 ? paragraph.Runs[0].Style : default));
            runs.AddRange(paragraph.Runs);
        }

        return first with { Runs = runs };
    }

    /// <param name="open">An agenda table stands just above, and this may be its next part.</param>
    /// <param name="last">The last number met above.</param>
    private static bool IsAgenda(Grid grid, bool open, ItemNumber? last)
    {
        if (grid.Rows.Any(row => row.Cells.Any(cell => RosterHeader().IsMatch(cell.Text))))
            return false;
        var rows = grid.Rows.Select(row => (Row: row, Number: AgendaRowReader.NumberOf(row))).Where(row => row.Number is not null).ToList();
        if (rows.Count == 0)
            return open && grid.Rows.All(row => row.Cells.Count >= 2 && row.Cells[0].Text.Trim().Length == 0);
        var numbers = rows.ConvertAll(row => row.Number!.Number);
        var rising = numbers.Zip(numbers.Skip(1)).All(pair => pair.First.CompareTo(pair.Second) <= 0);
        var words = rows.TrueForAll(row => row.Number!.Rest.Length > 2 || row.Row.Cells.Skip(1).Any(cell => cell.Text.Count(char.IsLetter) > 2));
        var enough = rows.Count >= 3
            || (last is not null && numbers[0].Follows(last))
            || open
            || rows.Exists(row => row.Number!.Form == HeadingForm.SectionSign)
            || grid.Rows.Any(row => AgendaColumns.Read(row) is not null);
        return rising && words && enough;
    }

    [GeneratedRegex(@"^(?:namn|ledam[oö]t(?:er)?|ersättare|parti|närvarande|närv\.?|ja|nej|avstår?|j|n|x)$", RegexOptions.IgnoreCase)]
    private static partial Regex RosterHeader();
}
