using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>The lines that a document begins with, those in tables included.</summary>
internal static class DocumentHead
{
    /// <summary>No bound to the number of blocks.</summary>
    public const int Whole = int.MaxValue;

    /// <summary>A head takes up no more blocks than these, even where the format has no pages.</summary>
    private const int LongestHead = 40;

    public static IEnumerable<string> Lines(CleanDocument document, int blocks = LongestHead) =>
        document.Blocks.Take(blocks).SelectMany(block => block switch
        {
            Paragraph paragraph => [paragraph.Text],
            Grid grid => grid.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs).Select(p => p.Text),
            _ => (IEnumerable<string>)[],
        });
}
