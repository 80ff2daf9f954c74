using System.Globalization;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>A deck's outline: one item a slide, numbered from 1, titled by the slide's title.</summary>
internal static class SlideOutliner
{
    public static Outline Read(CleanDocument document)
    {
        var items = new List<OutlineItem>();
        foreach (var page in document.Pages.Where(page => page.Number is not null))
        {
            var blocks = document.Blocks.Where(block => block.Page == page.Number).ToList();
            var (title, count) = SlideTitleReader.Read(blocks);
            items.Add(new OutlineItem(
                page.Number!.Value.ToString(CultureInfo.InvariantCulture), null, title, [], null,
                [.. blocks.Skip(count)], page.Number, page.Number));
        }

        return items.Count > 0 ? new Outline([], items, []) : new Outline(document.Blocks, [], []);
    }
}

/// <summary>Finds a slide's title: what the format says is one, else the largest text in the upper part.</summary>
internal static class SlideTitleReader
{
    /// <returns>The title, and how many blocks of the slide's beginning it takes up; null and 0 without one.</returns>
    public static (string? Title, int Blocks) Read(IReadOnlyList<CleanBlock> blocks)
    {
        var marked = blocks.OfType<Paragraph>().TakeWhile(p => p.Role == BlockRole.Title).ToList();
        if (marked.Count > 0)
            return (string.Join(' ', marked.Select(p => p.Text)), marked.Count);
        var largest = blocks.OfType<Paragraph>().Select(p => p.Size).DefaultIfEmpty(0).Max();
        var lines = blocks.TakeWhile(block => block is Paragraph p && largest > 0 && p.Size >= largest - 0.5 && p.ListLabel is null).Cast<Paragraph>().ToList();
        return lines.Count > 0 ? (string.Join(' ', lines.Select(p => p.Text)), lines.Count) : (null, 0);
    }
}
