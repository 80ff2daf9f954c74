using ProtocolMiner.SampleCorpus.Documents;

namespace ProtocolMiner.SampleCorpus.Pdf;

/// <summary>Draws the text of an item.</summary>
internal sealed class PartPainter(PdfSheet sheet, double size)
{
    private const double Indent = 18;
    private const double AfterParagraph = 6;
    private const double AfterHeading = 2;

    public void Draw(IEnumerable<TextPart> parts)
    {
        foreach (var part in parts)
            Draw(part);
    }

    private void Draw(TextPart part)
    {
        switch (part)
        {
            case HeadingPart heading:
                sheet.Y += AfterParagraph;
                sheet.Need(size * 4);
                sheet.Write(heading.Text, heading.Level == 2 ? size + 1 : size, bold: true, after: AfterHeading);
                break;
            case ParagraphPart paragraph:
                sheet.Write(paragraph.Text, size, after: AfterParagraph);
                break;
            case ListPart point:
                var left = sheet.Left + (Indent * (point.Level + 1));
                sheet.Need(size * 1.5);
                sheet.WriteAt(point.Label == "-" ? "•" : point.Label, size, left - Indent + 2, sheet.Y);
                sheet.Write(point.Text, size, left, after: AfterHeading);
                break;
            case TablePart table:
                new PdfGrid(sheet, size - 1, Columns(table)).Draw(table.Rows);
                sheet.Y += AfterParagraph;
                break;
        }
    }

    /// <summary>The first column of a table holds names and gets more room than the others.</summary>
    private double[] Columns(TablePart table)
    {
        var others = table.Rows[0].Count - 1;
        var first = sheet.Width * (others > 2 ? 0.4 : 0.5);
        return [first, .. Enumerable.Repeat((sheet.Width - first) / Math.Max(1, others), others)];
    }
}
