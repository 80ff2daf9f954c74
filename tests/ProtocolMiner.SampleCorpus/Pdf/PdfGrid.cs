namespace ProtocolMiner.SampleCorpus.Pdf;

/// <summary>Draws a ruled table. Rows are not broken over pages; the header row is repeated.</summary>
/// <param name="widths">Widths of the columns in points.</param>
internal sealed class PdfGrid(PdfSheet sheet, double size, IReadOnlyList<double> widths)
{
    private const double Padding = 3;

    public void Draw(IReadOnlyList<IReadOnlyList<string>> rows, bool hasHeader = true)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var height = Height(rows[i]);
            if (sheet.Y + height > sheet.Bottom)
            {
                sheet.AddPage();
                if (hasHeader && i > 0)
                    DrawRow(rows[0], Height(rows[0]), bold: true);
            }

            DrawRow(rows[i], height, bold: hasHeader && i == 0);
        }
    }

    private double Height(IReadOnlyList<string> row) =>
        (2 * Padding) + row.Select((cell, i) => cell.Split('\n').Sum(line => Math.Max(size * 1.25, sheet.Measure(line, size, widths[i] - (2 * Padding))))).Max();

    private void DrawRow(IReadOnlyList<string> row, double height, bool bold)
    {
        var top = sheet.Y;
        var left = sheet.Left;
        sheet.Rule(left, top, left + widths.Sum(), top);
        sheet.Rule(left, top + height, left + widths.Sum(), top + height);
        for (var i = 0; i < widths.Count; i++)
        {
            sheet.Rule(left, top, left, top + height);
            sheet.Y = top + Padding;
            foreach (var line in (i < row.Count ? row[i] : "").Split('\n'))
                sheet.Write(line, size, left + Padding, left + widths[i] - Padding, bold);
            left += widths[i];
        }

        sheet.Rule(left, top, left, top + height);
        sheet.Y = top + height;
    }
}
