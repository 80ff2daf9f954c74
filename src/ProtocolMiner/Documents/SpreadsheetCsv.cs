using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ProtocolMiner.Documents;

/// <summary>
/// CSV that Swedish Excel opens by a double click: UTF-8 with byte order mark, semicolons. A value that a spreadsheet would take
/// for a formula is escaped with an apostrophe.
/// </summary>
internal static class SpreadsheetCsv
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        Delimiter = ";",
        NewLine = "\r\n",
        InjectionOptions = InjectionOptions.Escape,
    };

    /// <param name="output">Left open.</param>
    public static void Write<TRow>(Stream output, IReadOnlyList<ListColumn<TRow>> columns, IEnumerable<TRow> rows) =>
        Write(output, columns.Select(column => column.Heading), rows.Select(row => columns.Select(column => column.Text(row))));

    private static void Write(Stream output, IEnumerable<string> headings, IEnumerable<IEnumerable<string?>> rows)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var csv = new CsvWriter(text, Configuration);
        WriteRecord(csv, headings);
        foreach (var row in rows)
            WriteRecord(csv, row);
    }

    private static void WriteRecord(CsvWriter csv, IEnumerable<string?> fields)
    {
        foreach (var field in fields)
            csv.WriteField(field);
        csv.NextRecord();
    }
}
