using ProtocolMiner.SampleCorpus.Documents;

namespace ProtocolMiner.SampleCorpus.Pdf;

/// <summary>
/// The protocol of a municipal board: a front page in two columns, a table of contents, the items one after the other, voting lists in tables;
/// running heads, and boxes for signatures at the foot of each page.
/// </summary>
internal sealed class ColumnProtocol : ITemplate
{
    private const double BodySize = 10.5;

    public string Extension => ".pdf";

    public byte[] Render(SampleDocument document)
    {
        // The table of contents tells pages that are known only once everything is laid out.
        var pages = Draw(document, []).Pages;
        return Draw(document, pages).File;
    }

    private static (IReadOnlyList<int> Pages, byte[] File) Draw(SampleDocument document, IReadOnlyList<int> known)
    {
        using var sheet = new PdfSheet(document.Front.Serif ? CorpusFonts.Serif : CorpusFonts.Sans, top: 105, bottom: 760);
        new FrontPage(sheet, document).Draw();
        if (document.Items.Count > 1)
            DrawContents(sheet, document, known);
        var pages = new List<int>();
        sheet.AddPage();
        foreach (var item in document.Items)
        {
            sheet.Need(90);
            pages.Add(sheet.Page);
            DrawItem(sheet, item);
        }

        sheet.OnEveryPage((page, number, count) => DrawRunning(sheet, document.Front, page, number, count));
        return (pages, sheet.Save(document));
    }

    private static void DrawContents(PdfSheet sheet, SampleDocument document, IReadOnlyList<int> pages)
    {
        sheet.AddPage();
        sheet.Write("Innehållsförteckning", 14, bold: true, after: 10);
        for (var i = 0; i < document.Items.Count; i++)
        {
            var item = document.Items[i];
            sheet.WriteAt($"§ {item.Number}", BodySize, sheet.Left, sheet.Y);
            sheet.Write(item.Title, BodySize, sheet.Left + 45, sheet.Right - 60, after: 2);
            var y = sheet.Y - (BodySize * 1.25) - 2;
            sheet.WriteRight(sheet.Graphics, i < pages.Count ? $"........ {pages[i]}" : "........ 0", BodySize, sheet.Right, y);
        }
    }

    private static void DrawItem(PdfSheet sheet, SampleItem item)
    {
        sheet.WriteAt($"§ {item.Number}", 12, sheet.Left, sheet.Y, bold: true);
        if (item.Case is not null)
            sheet.WriteAt($"Dnr {item.Case}", BodySize, sheet.Left + 330, sheet.Y);
        sheet.Y += 18;
        sheet.Write(item.Title, 13, bold: true, after: 4);
        new PartPainter(sheet, BodySize).Draw(item.Parts);
        sheet.Y += 22;
    }

    private static void DrawRunning(PdfSheet sheet, FrontMatter front, PdfSharp.Drawing.XGraphics page, int number, int count)
    {
        sheet.WriteAt(page, front.Organization, 11, sheet.Left, 36, bold: true);
        sheet.WriteAt(page, front.Body, 9, sheet.Left, 52);
        sheet.WriteRight(page, front.Kind.ToUpper(System.Globalization.CultureInfo.GetCultureInfo("sv-SE")), 11, sheet.Right, 36, bold: true);
        sheet.WriteRight(page, $"Sammanträdesdatum {front.Date}", 9, sheet.Right, 52);
        sheet.WriteRight(page, $"Sida {number} ({count})", 9, sheet.Right, 66);
        PdfSheet.Rule(page, sheet.Left, 82, sheet.Right, 82);

        PdfSheet.Rule(page, sheet.Left, 775, sheet.Right, 775);
        PdfSheet.Rule(page, sheet.Left, 800, sheet.Right, 800);
        foreach (var x in new[] { sheet.Left, sheet.Left + 115, sheet.Left + 230, sheet.Right })
            PdfSheet.Rule(page, x, 775, x, 800);
        sheet.WriteAt(page, "Justerandes sign", 7, sheet.Left + 3, 777);
        sheet.WriteAt(page, "Utdragsbestyrkande", 7, sheet.Left + 233, 777);
        if (front.Stamp.Length > 0)
            DrawStamp(sheet, front.Stamp, page);
    }

    /// <summary>Up the left margin, from the foot of the page.</summary>
    private static void DrawStamp(PdfSheet sheet, string stamp, PdfSharp.Drawing.XGraphics page)
    {
        var state = page.Save();
        page.TranslateTransform(28, 700);
        page.RotateTransform(-90);
        sheet.WriteAt(page, stamp, 6, 0, 0);
        page.Restore(state);
    }
}
