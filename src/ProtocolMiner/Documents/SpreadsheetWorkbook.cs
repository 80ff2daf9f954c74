using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ProtocolMiner.Documents;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">At most 31 characters, none that Excel forbids (<see cref="SheetNames"/>).</param>
/// <param name="Columns">Headings, and widths in characters.</param>
/// <param name="Rows">A value for each column, of the types that <see cref="ListValue"/> names.</param>
internal sealed record WorkbookSheet(string Name, IReadOnlyList<(string Heading, int Width)> Columns, IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>Columns that stay in view when the sheet is scrolled sideways.</summary>
    public int FrozenColumns { get; init; }

    public static WorkbookSheet Of<TRow>(string name, IReadOnlyList<ListColumn<TRow>> columns, IEnumerable<TRow> rows) =>
        new(name, [.. columns.Select(column => (column.Heading, column.Width))], rows.Select(row => (IReadOnlyList<object?>)[.. columns.Select(column => column.Value(row))]));
}

/// <summary>
/// Excel workbooks with typed cells, filters, a header row that stays in view and repeats on paper, printed on A4 on its side. Every text
/// is stored as text, so that none is ever a formula.
/// </summary>
internal static class SpreadsheetWorkbook
{
    /// <param name="output">Left open.</param>
    public static void Write(Stream output, IReadOnlyList<WorkbookSheet> sheets)
    {
        // A package is written with seeks, which a response or a pipe cannot do.
        using var buffer = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = CellLooks.Create();
            var list = new Sheets();
            var names = new DefinedNames();
            for (var i = 0; i < sheets.Count; i++)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                using (var stream = part.GetStream(FileMode.Create))
                    SheetWriter.Write(stream, sheets[i], first: i == 0);
                list.Append(new Sheet { Name = sheets[i].Name, SheetId = (uint)(i + 1), Id = workbook.GetIdOfPart(part) });
                names.Append(PrintTitles(sheets[i].Name, (uint)i));
            }

            workbook.Workbook = new Workbook(list, names);
        }

        buffer.Position = 0;
        buffer.CopyTo(output);
    }

    private static DefinedName PrintTitles(string sheet, uint index) =>
        new($"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = index };
}
