using ProtocolMiner.Cleaning.Paragraphs;
using ProtocolMiner.Cleaning.Tables;

namespace ProtocolMiner.Cleaning;

/// <summary>Makes the blocks of the clean document of the drafted flow.</summary>
internal sealed class BlockBuilder(ParagraphBuilder paragraphs)
{
    private readonly GridBuilder grids = new(paragraphs);

    public List<CleanBlock> Build(IReadOnlyList<DraftBlock> flow)
    {
        var blocks = new List<CleanBlock>(flow.Count);
        for (var i = 0; i < flow.Count; i++)
        {
            blocks.Add(flow[i] switch
            {
                DraftTable table => grids.Build(table),
                DraftParagraph paragraph => paragraphs.Build(paragraph) with { SpaceAbove = i > 0 ? SpaceBetween(flow[i - 1], paragraph) : null },
                _ => throw new InvalidOperationException($"No such block: {flow[i].GetType()}."),
            });
        }

        return blocks;
    }

    private static double? SpaceBetween(DraftBlock above, DraftParagraph below) =>
        above.EndPage == below.Page && above.End is { } upper && below.Start is { } lower && lower.Top >= upper.MiddleY ? lower.Top - upper.Bottom : null;
}
