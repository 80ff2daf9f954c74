using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using ProtocolMiner.SampleCorpus.Documents;

namespace ProtocolMiner.SampleCorpus.Pdf;

/// <summary>Pages of A4 that text flows over from top to bottom. Lengths are in points.</summary>
internal sealed class PdfSheet : IDisposable
{
    private const double Leading = 1.25;

    /// <summary>Height of the line through struck words above the baseline, as a share of the font size.</summary>
    private const double StrikeHeight = 0.28;

    private readonly PdfDocument document = new();
    private readonly List<XGraphics> pages = [];

    public PdfSheet(string family, double top, double bottom)
    {
        Family = family;
        Top = top;
        Bottom = bottom;
        AddPage();
    }

    public string Family { get; }

    public double Left { get; init; } = 71;

    public double Right { get; init; } = 524;

    public double Width => Right - Left;

    /// <summary>Where text begins on a page, from its upper edge.</summary>
    public double Top { get; }

    /// <summary>Where text ends on a page, from its upper edge.</summary>
    public double Bottom { get; }

    /// <summary>Where the next line begins, from the page's upper edge.</summary>
    public double Y { get; set; }

    public int Page => pages.Count;

    public XGraphics Graphics => pages[^1];

    public void AddPage()
    {
        var page = document.AddPage();
        page.Size = PageSize.A4;
        pages.Add(XGraphics.FromPdfPage(page));
        Y = Top;
    }

    /// <summary>Goes to the next page unless that much room is left.</summary>
    public void Need(double height)
    {
        if (Y + height > Bottom)
            AddPage();
    }

    /// <summary>A paragraph between two margins, over page breaks where need be.</summary>
    public void Write(string text, double size, double? left = null, double? right = null, bool bold = false, bool struck = false, bool italic = false, double after = 0)
    {
        var x = left ?? Left;
        foreach (var line in Wrap(text, size, (right ?? Right) - x, bold, struck, italic))
        {
            Need(size * Leading);
            Draw(line, x, Y + size);
            Y += size * Leading;
        }

        Y += after;
    }

    /// <summary>Height of a paragraph of that width.</summary>
    public double Measure(string text, double size, double width) => Wrap(text, size, width, false, false, false).Count * size * Leading;

    /// <summary>A line of text that is not wrapped; the flow stays where it is.</summary>
    public void WriteAt(string text, double size, double x, double y, bool bold = false) => WriteAt(Graphics, text, size, x, y, bold);

    public void WriteAt(XGraphics page, string text, double size, double x, double y, bool bold = false) =>
        page.DrawString(text, CorpusFonts.Create(CorpusFonts.FamilyFor(text, Family), size, bold ? XFontStyleEx.Bold : XFontStyleEx.Regular), XBrushes.Black, x, y + size);

    /// <summary>A line of text that ends at a margin.</summary>
    public void WriteRight(XGraphics page, string text, double size, double right, double y, bool bold = false)
    {
        var font = CorpusFonts.Create(Family, size, bold ? XFontStyleEx.Bold : XFontStyleEx.Regular);
        page.DrawString(text, font, XBrushes.Black, right - page.MeasureString(text, font).Width, y + size);
    }

    public void Rule(double left, double top, double right, double bottom) => Rule(Graphics, left, top, right, bottom);

    public static void Rule(XGraphics page, double left, double top, double right, double bottom) => page.DrawLine(Thin, left, top, right, bottom);

    /// <summary>Draws on every page, with its number and how many there are.</summary>
    public void OnEveryPage(Action<XGraphics, int, int> draw)
    {
        for (var i = 0; i < pages.Count; i++)
            draw(pages[i], i + 1, pages.Count);
    }

    /// <summary>The file, with all that would differ from run to run fixed.</summary>
    public byte[] Save(SampleDocument sample)
    {
        foreach (var page in pages)
            page.Dispose();
        document.Info.Title = sample.Front.Title.Length > 0 ? sample.Front.Title : $"{sample.Front.Body} {sample.Front.Date}".Trim();
        document.Info.Author = sample.Front.Organization;
        document.Info.CreationDate = DateTime.Parse(sample.Front.Date, System.Globalization.CultureInfo.InvariantCulture);
        document.Info.ModificationDate = document.Info.CreationDate;
        using var stream = new MemoryStream();
        document.Save(stream);
        return PdfFingerprint.Fix(stream.ToArray(), sample.Name);
    }

    public void Dispose() => document.Dispose();

    private static XPen Thin { get; } = new(XColors.Black, 0.5);

    private IReadOnlyList<IReadOnlyList<LinePiece>> Wrap(string text, double size, double width, bool bold, bool struck, bool italic) =>
        new LineWrapper(Graphics, Family, size).Wrap(Inline.Parse(text, bold, struck, italic), width);

    private void Draw(IReadOnlyList<LinePiece> line, double x, double baseline)
    {
        foreach (var piece in line)
        {
            Graphics.DrawString(piece.Text, piece.Font, XBrushes.Black, x, baseline);
            var width = Graphics.MeasureString(piece.Text, piece.Font).Width;
            if (piece.Struck)
                Rule(x, baseline - (piece.Font.Size * StrikeHeight), x + width, baseline - (piece.Font.Size * StrikeHeight));
            x += width;
        }
    }
}
