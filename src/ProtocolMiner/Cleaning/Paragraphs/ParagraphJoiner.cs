using System.Text.RegularExpressions;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>Joins the lines of a block of text to paragraphs. Rules typed as a line of dashes part paragraphs and go.</summary>
internal static partial class ParagraphJoiner
{
    public static IEnumerable<DraftParagraph> Join(TextBlock block, int? page, double? margin, LineSpacing spacing)
    {
        var lines = block.Lines.Select(line => new FlowLine(line, TextNormalizer.Normalize(line.Text), page, margin)).Where(line => line.Text.Length > 0 || line.Line.ListLabel is not null).ToList();
        var entries = ListEntry.AreAll(lines);
        DraftParagraph? current = null;
        foreach (var line in lines)
        {
            var rule = TypedRule().IsMatch(line.Text);
            if (current is not null && !rule && !(entries && ListEntry.Ends(current.Last, line)) && !ParagraphBreak.Between(current, line, spacing))
            {
                current.Add(line);
                continue;
            }

            if (current is not null)
                yield return current;
            current = rule ? null : new DraftParagraph(line, block.Role);
        }

        if (current is not null)
            yield return current;
    }

    [GeneratedRegex(@"^(?:[_=*–—-]\s?){3,}$")]
    private static partial Regex TypedRule();
}
