using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Cases;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>Reads the rows of an agenda table: which cell is the title, who presents, what is only a time.</summary>
internal sealed partial class AgendaRowReader(Grid table, AgendaColumns columns)
{
    /// <summary>A cell with a number holds little else, in characters.</summary>
    private const int LongestNumberCell = 160;

    public AgendaRow Read(GridRow row)
    {
        var number = NumberOf(row);
        var content = new List<Paragraph>();
        var presenters = new List<string>();
        var cases = new List<string>();
        if (number?.Rest is { Length: > 0 } beside)
        {
            if (IsTitleBeside(row))
                content.Add(Cell(row.Cells[0], beside));
            else
                presenters.Add(beside);
        }

        for (var i = number is null ? 0 : 1; i < row.Cells.Count; i++)
            ReadCell(row, i, content, presenters, cases);

        // Where nothing else is said, the only words are the title, whatever column they stand in.
        if (content.Count == 0 && presenters.Count > 0)
        {
            content.AddRange(presenters.Select(text => Cell(row.Cells[0], text)));
            presenters.Clear();
        }

        return new AgendaRow(
            number is null ? null : number with { Rest = "" }, content, presenters.Count > 0 ? string.Join('\n', presenters) : null, cases, row.Page, table);
    }

    /// <summary>The number in a row's first cell; null when there is none.</summary>
    public static HeadingLine? NumberOf(GridRow row)
    {
        if (row.Cells.Count < 2 || row.Cells[0].Paragraphs.Count == 0)
            return null;
        var text = Rule().Replace(row.Cells[0].Text.Replace('\n', ' '), "").Trim();
        if (text.Length > LongestNumberCell)
            return null;
        if (HeadingParser.Parse(text) is { } heading)
            return heading;
        var match = NumberWithRest().Match(text);
        return match.Success
            ? new HeadingLine(HeadingForm.Numbered, ItemNumber.Parse(match.Groups["n"].Value, ""), match.Groups["label"].Value, match.Groups["rest"].Value.Trim())
            : null;
    }

    private void ReadCell(GridRow row, int index, List<Paragraph> content, List<string> presenters, List<string> cases)
    {
        var text = row.Cells[index].Text.Trim();
        if (text.Length == 0 || Furniture().IsMatch(text))
            return;
        if (NumberOf(row) is not null && CaseNumberParser.TryReadLine(text, out var numbers))
        {
            cases.AddRange(numbers);
            return;
        }

        // Below the title the column's head is the heading of what stands in it.
        if (index == columns.Decision && row.Cells.Count == columns.Count && content.Count > 0)
            content.Add(Cell(row.Cells[index], columns.DecisionHeading) with { Bold = true });
        var isPresenter = columns.HasPresenters && content.Count > 0 && (row.Cells.Count != columns.Count || index == columns.Presenter);
        if (!isPresenter)
        {
            content.AddRange(row.Cells[index].Paragraphs);
            return;
        }

        // The columns of case numbers and times may have been read into one cell with the presenter.
        (numbers, text) = CaseNumberParser.Take(text);
        cases.AddRange(numbers);
        presenters.AddRange(Time().Replace(text, " ").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether the words beside the number are the title: the table has its presenters elsewhere, or no other cell has words.</summary>
    private bool IsTitleBeside(GridRow row) =>
        !columns.NumberNamesPresenter
        && (columns.HasPresenters || row.Cells.Skip(1).All(cell => !cell.Text.Any(char.IsLetter) || CaseNumberParser.TryReadLine(cell.Text, out _)));

    private static Paragraph Cell(GridCell cell, string text) => cell.Paragraphs[0] with { Runs = [new(text, cell.Paragraphs[0].Runs[0].Style)], ListLabel = null };

    [GeneratedRegex(@"^(?<label>(?<n>\d{1,3})[.,)]?)(?:\s+(?<rest>\S.*))?$")]
    private static partial Regex NumberWithRest();

    /// <summary>A time, a page number with or without leaders, or a rule.</summary>
    [GeneratedRegex(@"^(?:(?:kl\.?\s?)?\d{1,2}[.:]\d\d(?:\s?[–-]\s?(?:\d{1,2}[.:]\d\d)?)?|[_\s.…|–-]*(?:\d{1,3})?)$")]
    private static partial Regex Furniture();

    [GeneratedRegex(@"\t?(?<![\d.:])(?:kl\.?\s?)?[012]?\d[.:][0-5]\d(?![\d.:])")]
    private static partial Regex Time();

    /// <summary>A drawn rule that was read as a letter.</summary>
    [GeneratedRegex(@"\s*\|\s*")]
    private static partial Regex Rule();
}
