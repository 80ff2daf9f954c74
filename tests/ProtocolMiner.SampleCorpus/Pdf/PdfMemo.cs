using ProtocolMiner.SampleCorpus.Documents;

namespace ProtocolMiner.SampleCorpus.Pdf;

/// <summary>A memo (<em>tjänsteskrivelse</em>) or a notice: a letterhead in two columns, then headings and text.</summary>
internal sealed class PdfMemo : ITemplate
{
    private const double BodySize = 11;

    public string Extension => ".pdf";

    public byte[] Render(SampleDocument document)
    {
        using var sheet = new PdfSheet(document.Front.Serif ? CorpusFonts.Serif : CorpusFonts.Sans, top: 90, bottom: 765);
        var front = document.Front;
        var middle = sheet.Left + 260;
        sheet.WriteAt(front.Author.Split(", ")[0], 9, sheet.Left, sheet.Y);
        sheet.WriteAt(front.Kind, 15, middle, sheet.Y, bold: true);
        sheet.Y += 14;
        sheet.WriteAt(string.Join(", ", front.Author.Split(", ").Skip(1)), 9, sheet.Left, sheet.Y);
        sheet.Y += 10;
        sheet.WriteAt($"Datum {front.Date}", 9, middle, sheet.Y);
        sheet.Y += 12;
        sheet.WriteAt($"Diarienummer {front.Case}", 9, middle, sheet.Y);
        sheet.Y += 34;
        sheet.Write(front.Recipient, BodySize, after: 16);
        sheet.Write(front.Title, 15, bold: true, after: 8);
        var painter = new PartPainter(sheet, BodySize);
        painter.Draw(document.Lead);
        foreach (var item in document.Items)
        {
            sheet.Y += 8;
            sheet.Write($"{(item.Number is null ? "" : item.Number + ". ")}{item.Title}", 12, bold: true, after: 3);
            painter.Draw(item.Parts);
        }

        sheet.OnEveryPage((page, number, count) =>
        {
            sheet.WriteAt(page, front.Organization, 10, sheet.Left, 45, bold: true);
            sheet.WriteRight(page, $"{number} ({count})", 9, sheet.Right, 45);
            PdfSheet.Rule(page, sheet.Left, 785, sheet.Right, 785);
            sheet.WriteAt(page, $"{front.Organization}   Kansliet   Storgatan 2   Telefon 0700-00 00 00", 7.5, sheet.Left, 788);
        });
        return sheet.Save(document);
    }
}
