using ProtocolMiner.Cleaning;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>The end of a paragraph as a paragraph of its own, each piece in its own look.</summary>
internal static class ParagraphTail
{
    /// <param name="offset">Where the end begins in the paragraph's text.</param>
    public static Paragraph From(Paragraph paragraph, int offset)
    {
        var runs = new List<TextRun>();
        var start = 0;
        foreach (var run in paragraph.Runs)
        {
            var skip = Math.Max(0, offset - start);
            if (skip < run.Text.Length)
                runs.Add(run with { Text = run.Text[skip..] });
            start += run.Text.Length;
        }

        return paragraph with
        {
            Runs = runs,
            LineStarts = [.. paragraph.LineStarts.Where(line => line > offset).Select(line => line - offset)],
            ListLabel = null,
            HeadingLevel = null,
            Bold = runs.TrueForAll(run => run.Style.Bold),
            Italic = runs.TrueForAll(run => run.Style.Italic),
            Struck = runs.TrueForAll(run => run.Style.Struck),
        };
    }
}
