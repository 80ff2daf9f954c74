using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>Joins the lines of a block of text to paragraphs.</summary>
internal static class ParagraphJoiner
{
    public static IEnumerable<DraftParagraph> Join(TextBlock block, int? page, double? margin, LineSpacing spacing)
    {
        var lines = block.Lines.Select(line => new FlowLine(line, TextNormalizer.Normalize(line.Text), page, margin)).Where(line => line.Text.Length > 0 || line.Line.ListLabel is not null).ToList();
        var entries = AreAllEntries(lines);
        DraftParagraph? current = null;
        foreach (var line in lines)
        {
            if (current is not null && !(entries && !Unfinished.Is(current.Last.Text)) && !ParagraphBreak.Between(current, line, spacing))
            {
                current.Add(line);
                continue;
            }

            if (current is not null)
                yield return current;
            current = new DraftParagraph(line, block.Role);
        }

        if (current is not null)
            yield return current;
    }

    /// <summary>Prose of several lines hardly ever breaks before a capital each time: such lines are entries of a list, names above all.</summary>
    private static bool AreAllEntries(List<FlowLine> lines) =>
        lines.Count >= FewestEntries && lines.All(line => line.Line.EndsParagraph is null && line.Text.Length < LongestEntry && char.IsUpper(line.Text[0]));

    private const int FewestEntries = 3;

    /// <summary>In characters.</summary>
    private const int LongestEntry = 80;
}
