using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Cases;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>
/// Unfolds tables that hold items: each row that begins with a number becomes an <see cref="AgendaRow"/>, each row without number the
/// continuation of the one above. Other tables, lists of persons and votes among them, stay as they are.
/// </summary>
internal static partial class AgendaTableUnfolder
{
    public static IReadOnlyList<CleanBlock> Unfold(IReadOnlyList<CleanBlock> blocks)
    {
        var result = new List<CleanBlock>();
        var inAgenda = false;
        foreach (var block in blocks)
        {
            if (block is not Grid grid)
            {
                // Prose between two halves of the same table is a running line that cleaning left in; longer prose ends the table.
                inAgenda &= block is Paragraph { Text.Length: < 80 };
                result.Add(block);
            }
            else if (AsHeadingLine(grid) is { } heading)
            {
                result.Add(heading);
                inAgenda = false;
            }
            else if (IsAgenda(grid, inAgenda))
            {
                AddRows(grid, result);
                inAgenda = true;
            }
            else
            {
                result.Add(grid);
                inAgenda = false;
            }
        }

        return result;
    }

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

    private static bool IsAgenda(Grid grid, bool inAgenda)
    {
        if (grid.Rows.Any(row => row.Cells.Any(cell => RosterHeader().IsMatch(cell.Text))))
            return false;
        var numbered = grid.Rows.Select(NumberOf).OfType<HeadingLine>().ToList();
        if (numbered.Count == 0)
            return inAgenda && grid.Rows.All(row => row.Cells.Count >= 2 && row.Cells[0].Text.Trim().Length == 0);
        var rising = numbered.Zip(numbered.Skip(1)).All(pair => pair.First.Number.CompareTo(pair.Second.Number) <= 0);
        var words = grid.Rows.Where(row => NumberOf(row) is not null).All(row => row.Cells.Skip(1).Any(cell => cell.Text.Count(char.IsLetter) > 2));
        var enough = numbered.Count >= 3 || inAgenda || numbered.Any(n => n.Form == HeadingForm.SectionSign) || grid.Rows.Any(IsHeaderRow);
        return rising && words && enough;
    }

    private static bool IsHeaderRow(GridRow row) => row.Cells.Any(cell => AgendaHeader().IsMatch(cell.Text.Trim()));

    private static HeadingLine? NumberOf(GridRow row)
    {
        if (row.Cells.Count < 2 || row.Cells[0].Paragraphs.Count == 0)
            return null;
        var text = row.Cells[0].Text.Replace('\n', ' ').Trim();
        return text.Length <= 120 ? HeadingParser.Parse(text) ?? BareNumber(text) : null;
    }

    private static HeadingLine? BareNumber(string text)
    {
        var match = NumberWithRest().Match(text);
        return match.Success
            ? new HeadingLine(HeadingForm.Numbered, ItemNumber.Parse(match.Groups["n"].Value, ""), match.Groups["label"].Value, match.Groups["rest"].Value.Trim())
            : null;
    }

    private static void AddRows(Grid grid, List<CleanBlock> result)
    {
        var header = grid.Rows.FirstOrDefault(IsHeaderRow);
        var presenterColumn = header is null ? -1 : ColumnOf(header, PresenterHeader());
        foreach (var row in grid.Rows)
        {
            if (ReferenceEquals(row, header))
                continue;
            var number = NumberOf(row);
            var rest = row.Cells.Skip(number is null && row.Cells[0].Text.Trim().Length > 0 ? 0 : 1).ToList();
            var presenters = number?.Rest is { Length: > 0 } beside ? beside : null;
            var cases = new List<string>();
            var content = new List<Paragraph>();
            foreach (var cell in rest)
            {
                var text = cell.Text.Replace('\n', ' ').Trim();
                if (text.Length == 0 || Furniture().IsMatch(text))
                    continue;
                if (CaseNumberParser.TryReadLine(text, out var numbers))
                    cases.AddRange(numbers);
                else if (presenterColumn > 0 && row.Cells.Count > presenterColumn && ReferenceEquals(cell, row.Cells[presenterColumn]) && content.Count > 0)
                    presenters = text;
                else
                    content.AddRange(cell.Paragraphs);
            }

            if (number is not null)
                result.Add(new AgendaRow(number with { Rest = "" }, content, presenters, cases, row.Page));
            else
                result.AddRange(content);
        }
    }

    private static int ColumnOf(GridRow header, Regex name)
    {
        for (var i = 0; i < header.Cells.Count; i++)
        {
            if (name.IsMatch(header.Cells[i].Text.Replace("\n", "", StringComparison.Ordinal).Trim()))
                return i;
        }

        return -1;
    }

    [GeneratedRegex(@"^(?:namn|ledam[oö]t(?:er)?|ersättare|parti|närvarande|närv\.?|ja|nej|avstår?|j|n|x)$", RegexOptions.IgnoreCase)]
    private static partial Regex RosterHeader();

    [GeneratedRegex(@"^(?:nummer\b.*|nr\.?|punkt|punk\s?t|§+|ärende(?:n|mening)?|ärende/.*|rubrik|vad|föredragande.*|dagordning)$", RegexOptions.IgnoreCase)]
    private static partial Regex AgendaHeader();

    [GeneratedRegex(@"^(?:föredragan.*|föredr\.?|ansvarig.*|presentatör)$", RegexOptions.IgnoreCase)]
    private static partial Regex PresenterHeader();

    [GeneratedRegex(@"^(?<label>(?<n>\d{1,3})[.)]?)(?:\s+(?<rest>\S.*))?$")]
    private static partial Regex NumberWithRest();

    /// <summary>A time, a page number or a rule.</summary>
    [GeneratedRegex(@"^(?:(?:kl\.?\s?)?\d{1,2}[.:]\d\d(?:\s?[–-]\s?\d{1,2}[.:]\d\d)?|\d{1,3}|[_\s.–-]+)$")]
    private static partial Regex Furniture();
}
