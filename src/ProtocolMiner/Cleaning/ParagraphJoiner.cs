using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning;

/// <summary>Joins the lines of a block of text to paragraphs.</summary>
internal static class ParagraphJoiner
{
    /// <summary>Leading grows by less than this factor within a paragraph.</summary>
    private const double LargestLeading = 1.35;

    public static IEnumerable<Paragraph> Join(TextBlock block, int? page)
    {
        var current = new List<Line>();
        foreach (var line in block.Lines)
        {
            if (current.Count > 0 && StartsParagraph(current, line))
            {
                yield return ParagraphBuilder.Build(current, block.Role, page);
                current = [];
            }

            current.Add(line);
        }

        if (current.Count > 0)
            yield return ParagraphBuilder.Build(current, block.Role, page);
    }

    private static bool StartsParagraph(List<Line> current, Line line)
    {
        var above = current[^1];
        if (above.EndsParagraph is { } ends)
            return ends;
        if (line.ListLabel is not null || line.Runs.All(run => run.Style.Bold) != above.Runs.All(run => run.Style.Bold))
            return true;
        if (above.Box is { } upper && line.Box is { } lower && lower.Bottom - upper.Bottom > LargestLeading * Math.Max(upper.Height, lower.Height))
            return true;
        var last = above.Text.TrimEnd();
        var next = line.Text.TrimStart();
        return next.Length > 0 && !char.IsLower(next[0]) && (last.EndsWith('.') || last.EndsWith(':'));
    }
}
