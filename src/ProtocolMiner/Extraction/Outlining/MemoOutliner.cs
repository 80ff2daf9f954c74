using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Cases;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>A memo's outline (<em>tjänsteskrivelse</em>): the head, and one item with the memo's title and everything below it.</summary>
internal static class MemoOutliner
{
    public static Outline Read(CleanDocument document, string? title)
    {
        var blocks = document.Blocks;
        var start = 0;
        for (var i = 0; i < blocks.Count && title is not null; i++)
        {
            if (blocks[i] is Paragraph paragraph && paragraph.Text.EndsWith(title, StringComparison.Ordinal))
            {
                start = i + 1;
                break;
            }
        }

        var head = blocks.Take(start).ToList();
        var item = new OutlineItem(
            null, null, title, MemoCaseNumbers(document.RunningLines, head), null, [.. blocks.Skip(start)],
            blocks.Count > 0 ? blocks[0].Page : null, blocks.Count > 0 ? blocks[^1].EndPage : null);
        return new Outline(head, [item], []);
    }

    private static IReadOnlyList<string> MemoCaseNumbers(IReadOnlyList<string> runningLines, IReadOnlyList<CleanBlock> head)
    {
        foreach (var line in ItemText.Of(head).Split('\n').Concat(runningLines))
        {
            var (numbers, _) = CaseNumberParser.Take(line);
            if (numbers.Count > 0)
                return numbers;
        }

        return [];
    }
}
