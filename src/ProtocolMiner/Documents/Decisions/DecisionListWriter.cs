using System.Text;

namespace ProtocolMiner.Documents.Decisions;

/// <summary>Lists of decisions (<em>beslutslistor</em>) as Word, Excel, CSV and Markdown.</summary>
public static class DecisionListWriter
{
    private const string Title = "Beslutslista";

    /// <param name="output">Seekable; left open.</param>
    public static void WriteWord(Stream output, IReadOnlyList<DecisionRow> rows)
    {
        using var document = new WordDocumentBuilder(output, Title, landscape: true);
        document.AddHeading(Title);
        document.AddTable(
            [.. DecisionColumn.All.Select(column => (column.Heading, column.Width))],
            rows.Select(row => (IReadOnlyList<string>)[.. DecisionColumn.All.Select(column => column.Text(row))]));
    }

    /// <param name="output">Left open.</param>
    public static void WriteExcel(Stream output, IReadOnlyList<DecisionRow> rows) => SpreadsheetWorkbook.Write(
        output,
        [.. DecisionColumn.All.Select(column => new SheetColumn(column.Heading, column.Width, column.Heading == "Datum" ? "yyyy-mm-dd" : null))],
        [(Title, rows.Select(row => (IReadOnlyList<object?>)[.. DecisionColumn.All.Select(column => column.Value(row))]))]);

    /// <param name="output">Left open.</param>
    public static void WriteCsv(Stream output, IReadOnlyList<DecisionRow> rows) => SpreadsheetCsv.Write(
        output, DecisionColumn.All.Select(column => column.Heading), rows.Select(row => DecisionColumn.All.Select(column => column.Text(row))));

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
