using System.Text;

namespace ProtocolMiner.Documents.Decisions;

/// <summary>Lists of decisions (<em>beslutslistor</em>) as Word, Excel, CSV and Markdown.</summary>
public static class DecisionListWriter
{
    private const string Title = "Beslutslista";

    /// <summary>A table for each meeting, below a heading that names it.</summary>
    /// <param name="output">Seekable; left open.</param>
    public static void WriteWord(Stream output, IReadOnlyList<DecisionRow> rows)
    {
        using var document = new WordDocumentBuilder(output, Title, landscape: true);
        document.AddHeading(Title);
        if (rows.Count == 0)
            document.AddParagraph("Inga beslut hittades.");
        foreach (var meeting in rows.GroupBy(row => row.Document))
        {
            var first = meeting.First();
            document.AddHeading($"{first.Body ?? System.IO.Path.GetFileName(first.Document)} {ListValue.ToText(first.Date)}".Trim(), level: 2);
            document.AddTable(DecisionColumn.OfMeeting, [.. meeting]);
            document.AddParagraph("Källa: " + System.IO.Path.GetFileName(first.Document), WordStyles.Small);
        }
    }

    /// <param name="output">Left open.</param>
    public static void WriteExcel(Stream output, IReadOnlyList<DecisionRow> rows) =>
        SpreadsheetWorkbook.Write(output, [WorkbookSheet.Of(Title, DecisionColumn.All, rows)]);

    /// <param name="output">Left open.</param>
    public static void WriteCsv(Stream output, IReadOnlyList<DecisionRow> rows) => SpreadsheetCsv.Write(output, DecisionColumn.All, rows);

    /// <summary>A table; what Markdown would read as markup is escaped.</summary>
    /// <param name="output">Left open.</param>
    public static void WriteMarkdown(Stream output, IReadOnlyList<DecisionRow> rows)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine("# " + Title);
        text.WriteLine();
        text.WriteLine("| " + string.Join(" | ", DecisionColumn.All.Select(column => column.Heading)) + " |");
        text.WriteLine("|" + string.Concat(DecisionColumn.All.Select(_ => " --- |")));
        foreach (var row in rows)
            text.WriteLine("| " + string.Join(" | ", DecisionColumn.All.Select(column => Escape(column.Text(row)))) + " |");
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\n')
                escaped.Append("<br>");
            else if (c is '|' or '*' or '_' or '`' or '<' or '\\' or '[')
                escaped.Append('\\').Append(c);
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }
}
