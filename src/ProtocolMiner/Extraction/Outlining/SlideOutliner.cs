using System.Globalization;
using ProtocolMiner.Cleaning;

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
            var (title, taken) = SlideTitleReader.Read(blocks);
            items.Add(new OutlineItem(
                page.Number!.Value.ToString(CultureInfo.InvariantCulture), null, title, [], null,
                [.. blocks.Except(taken, ReferenceEqualityComparer.Instance).Cast<CleanBlock>()], page.Number, page.Number));
        }

        return items.Count > 0 ? new Outline([], items, []) : new Outline(document.Blocks, [], []);
    }
}
