using ProtocolMiner.Cleaning;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Tests.Cleaning;

/// <summary>Draws source documents for tests: A4 pages, one column of 10-point text, lines 12 points apart.</summary>
internal static class DocumentSketch
{
    private const double Left = 70;
    private const double Leading = 12;
    private const double CharacterWidth = 5;

    /// <summary>A line whose box is as long as its text.</summary>
    /// <param name="top">In points from the page's top.</param>
    public static Line At(double top, string text, double left = Left, bool bold = false, double size = 10) =>
        new([new TextRun(text, new TextStyle(size, bold))]) { Box = new Box(left, top, left + (text.Length * CharacterWidth), top + size) };

    /// <summary>Lines below each other.</summary>
    public static TextBlock Block(double top, params string[] lines) => new([.. lines.Select((text, i) => At(top + (i * Leading), text))]);

    public static Page Page(int number, params Block[] blocks) => new(number, 595, 842, blocks);

    public static SourceDocument Document(params Page[] pages) =>
        new(new SourceFile("protokoll.pdf", FileFormat.Pdf, pages.Length, new string('0', 64)), pages, []);

    /// <summary>Plain text as a reader gives it: a block a paragraph, no geometry.</summary>
    public static SourceDocument Text(string text) => new(
        new SourceFile("protokoll.txt", FileFormat.Text, null, new string('0', 64)),
        [new Page(null, 0, 0, [.. text.Split("\n\n").Select(block => new TextBlock([.. block.Split('\n').Select(line => new Line([new TextRun(line, default)]))]))])],
        []);

    public static IEnumerable<string> CleanTexts(SourceDocument document) =>
        DocumentCleaner.Clean(document).Blocks.OfType<Paragraph>().Select(p => p.ListLabel is null ? p.Text : $"[{p.ListLabel}] {p.Text}");
}
