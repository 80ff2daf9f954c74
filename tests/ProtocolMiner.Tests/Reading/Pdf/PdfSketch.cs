using System.Globalization;
using System.Text;
using ProtocolMiner.Reading;
using ProtocolMiner.Reading.Pdf;

namespace ProtocolMiner.Tests.Reading.Pdf;

/// <summary>
/// A PDF drawn by hand, with the standard fonts in Windows' Latin encoding. Places are points from the top left corner, as in what is read
/// from it.
/// </summary>
internal sealed class PdfSketch
{
    public const double Width = 595;
    public const double Height = 842;

    private readonly List<(StringBuilder Content, int Rotate)> pages = [];
    private readonly List<string> fields = [];

    public PdfSketch() => Page();

    /// <summary>Added to the trailer, such as an encryption dictionary.</summary>
    public string Trailer { get; init; } = "";

    /// <summary>Operators of a form that pages may draw with <c>/Form Do</c>; it may draw itself.</summary>
    public string Form { get; init; } = "";

    public PdfSketch Page(int rotate = 0)
    {
        pages.Add((new StringBuilder(), rotate));
        return this;
    }

    public PdfSketch Raw(string operators)
    {
        pages[^1].Content.AppendLine(operators);
        return this;
    }

    /// <param name="y">The baseline.</param>
    /// <param name="font">F for Helvetica, B for bold, T for Times, Z for ZapfDingbats.</param>
    /// <param name="turn">Degrees against the clock.</param>
    public PdfSketch Text(double x, double y, string text, char font = 'F', double size = 10, double spacing = 0, int turn = 0)
    {
        var (sin, cos) = Math.SinCos(turn * Math.PI / 180);
        return Raw(FormattableString.Invariant(
            $"BT /{font} {size} Tf {spacing} Tc {cos:0.####} {sin:0.####} {-sin:0.####} {cos:0.####} {x} {Height - y} Tm <{Convert.ToHexString(Encoding.Latin1.GetBytes(text.Replace('–', '\u0096')))}> Tj ET"));
    }

    public PdfSketch Lines(double x, double y, double step, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
            Text(x, y + (i * step), lines[i]);
        return this;
    }

    public PdfSketch Stroke(double x1, double y1, double x2, double y2) =>
        Raw(FormattableString.Invariant($"0.5 w {x1} {Height - y1} m {x2} {Height - y2} l S"));

    /// <summary>A field of the file's form, on the first page.</summary>
    /// <param name="entries">Its type and value: <c>/FT /Tx /V (Anna)</c>.</param>
    public PdfSketch Field(double left, double top, double right, double bottom, string entries)
    {
        fields.Add(FormattableString.Invariant($"<< /Type /Annot /Subtype /Widget /T (f{fields.Count}) /P 8 0 R /Rect [{left} {Height - bottom} {right} {Height - top}] {entries} >>"));
        return this;
    }

    public PdfSketch Fill(double left, double top, double right, double bottom) =>
        Raw(FormattableString.Invariant($"{left} {Height - bottom} {right - left} {bottom - top} re f"));

    /// <summary>Rules for a table with these borders, all drawn.</summary>
    public PdfSketch Grid(double[] xs, double[] ys)
    {
        foreach (var y in ys)
            Stroke(xs[0], y, xs[^1], y);
        foreach (var x in xs)
            Stroke(x, ys[0], x, ys[^1]);
        return this;
    }

    public ReadContent Read() => PdfReader.Read("skiss.pdf", Build(), CancellationToken.None);

    public IReadOnlyList<Block> Blocks() => Read().Pages[0].Blocks;

    public byte[] Build()
    {
        var objects = new List<string>
        {
            $"<< /Type /Catalog /Pages 2 0 R {(fields.Count == 0 ? "" : $"/AcroForm << /Fields [{References()}] >>")} >>",
            $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', Enumerable.Range(0, pages.Count).Select(i => $"{8 + (2 * i)} 0 R"))}] >>",
            Font("Helvetica"),
            Font("Helvetica-Bold"),
            Font("Times-Roman"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>",
            Stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /Form 7 0 R >> >>", Form),
        };
        foreach (var (content, rotate) in pages)
        {
            objects.Add(
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Width} {Height}] /Rotate {rotate} /Contents {objects.Count + 2} 0 R /Resources "
                + $"<< /Font << /F 3 0 R /B 4 0 R /T 5 0 R /Z 6 0 R >> /XObject << /Form 7 0 R >> >> {(fields.Count == 0 ? "" : $"/Annots [{References()}]")} >>");
            objects.Add(Stream("", content.ToString()));
        }

        objects.AddRange(fields);
        return Write(objects);
    }

    /// <summary>The fields stand behind the pages and their contents.</summary>
    private string References() => string.Join(' ', fields.Select((_, i) => $"{8 + (2 * pages.Count) + i} 0 R"));

    private static string Font(string name) => $"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>";

    private static string Stream(string entries, string content) => $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream";

    private byte[] Write(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
