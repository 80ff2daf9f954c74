using System.Globalization;
using System.Xml;

namespace ProtocolMiner.Documents;

/// <summary>Writes one sheet as SpreadsheetML (ISO 29500-1, 18.3), cell by cell: a year's matrix has hundreds of thousands of cells.</summary>
internal sealed class SheetWriter : IDisposable
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The longest text that a cell may hold, in characters (Excel's limit).</summary>
    private const int LongestText = 32_767;

    /// <summary>Code of A4 among the paper sizes (ISO 29500-1, 18.3.1.63).</summary>
    private const string PaperA4 = "9";

    private readonly XmlWriter xml;
    private readonly string[] columns;

    private SheetWriter(Stream output, int columnCount)
    {
        xml = XmlWriter.Create(output, new XmlWriterSettings { CloseOutput = false });
        columns = [.. Enumerable.Range(1, columnCount).Select(ColumnName)];
    }

    /// <param name="output">Left open.</param>
    /// <param name="first">The sheet that a reader sees on opening.</param>
    public static void Write(Stream output, WorkbookSheet sheet, bool first)
    {
        using var writer = new SheetWriter(output, sheet.Columns.Count);
        writer.Write(sheet, first);
    }

    public void Dispose() => xml.Dispose();

    private void Write(WorkbookSheet sheet, bool first)
    {
        xml.WriteStartElement("worksheet", Namespace);
        xml.WriteStartElement("sheetPr");
        Element("pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
        WriteView(sheet.FrozenColumns, first);
        xml.WriteStartElement("cols");
        for (var i = 0; i < sheet.Columns.Count; i++)
            Element("col", ("min", Invariant(i + 1)), ("max", Invariant(i + 1)), ("width", Invariant(sheet.Columns[i].Width)), ("customWidth", "1"));
        xml.WriteEndElement();
        var last = WriteRows(sheet);
        Element("autoFilter", ("ref", $"A1:{columns[^1]}{Invariant(last)}"));
        // As wide as the page and as long as need be.
        Element("pageSetup", ("paperSize", PaperA4), ("orientation", "landscape"), ("fitToWidth", "1"), ("fitToHeight", "0"));
        xml.WriteEndElement();
    }

    /// <summary>"A", "Z", "AA": the letters of a 1-based column.</summary>
    private static string ColumnName(int number)
    {
        const int Letters = 'Z' - 'A' + 1;
        var name = "";
        for (; number > 0; number = (number - 1) / Letters)
            name = (char)('A' + ((number - 1) % Letters)) + name;
        return name;
    }

    private void WriteView(int frozenColumns, bool first)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("tabSelected", first ? "1" : "0");
        xml.WriteAttributeString("workbookViewId", "0");
        xml.WriteStartElement("pane");
        if (frozenColumns > 0)
            xml.WriteAttributeString("xSplit", Invariant(frozenColumns));
        xml.WriteAttributeString("ySplit", "1");
        xml.WriteAttributeString("topLeftCell", ColumnName(frozenColumns + 1) + "2");
        xml.WriteAttributeString("activePane", frozenColumns > 0 ? "bottomRight" : "bottomLeft");
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <returns>Number of the last row.</returns>
    private int WriteRows(WorkbookSheet sheet)
    {
        xml.WriteStartElement("sheetData");
        var number = 1;
        WriteRow(number, sheet.Columns.Select(column => (object?)column.Heading), CellLooks.Heading);
        foreach (var row in sheet.Rows)
            WriteRow(++number, row, CellLooks.Text);
        xml.WriteEndElement();
        return number;
    }

    private void WriteRow(int number, IEnumerable<object?> values, int textLook)
    {
        var row = Invariant(number);
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", row);
        var column = 0;
        foreach (var value in values)
            WriteCell(columns[column++] + row, value, textLook);
        xml.WriteEndElement();
    }

    /// <summary>A cell that says nothing is not stored: most of a wide matrix is empty.</summary>
    private void WriteCell(string place, object? value, int textLook)
    {
        switch (value)
        {
            case null or "":
                break;
            case Share share:
                WriteNumber(place, share.Value, CellLooks.Share);
                break;
            case DateOnly day:
                WriteNumber(place, day.ToDateTime(TimeOnly.MinValue).ToOADate(), CellLooks.Date);
                break;
            case TimeOnly time:
                WriteNumber(place, time.ToTimeSpan().TotalDays, CellLooks.Time);
                break;
            case TimeSpan duration:
                WriteNumber(place, duration.TotalDays, CellLooks.Duration);
                break;
            case string text:
                WriteText(place, text, text[0] is '=' or '+' or '-' or '@' ? CellLooks.Quoted : textLook);
                break;
            default:
                WriteNumber(place, Convert.ToDouble(value, CultureInfo.InvariantCulture), CellLooks.Number);
                break;
        }
    }

    private void WriteNumber(string place, double value, int look)
    {
        StartCell(place, look);
        xml.WriteElementString("v", value.ToString("R", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private void WriteText(string place, string text, int look)
    {
        var clean = XmlText.Clean(text);
        StartCell(place, look);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        if (clean.Length > 0 && (char.IsWhiteSpace(clean[0]) || char.IsWhiteSpace(clean[^1])))
            xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(clean.Length <= LongestText ? clean : clean[..LongestText]);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void StartCell(string place, int look)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", place);
        xml.WriteAttributeString("s", Invariant(look));
    }

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
