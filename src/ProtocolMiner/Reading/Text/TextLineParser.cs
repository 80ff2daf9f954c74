using System.Text.RegularExpressions;

namespace ProtocolMiner.Reading.Text;

/// <summary>
/// Reads a line of plain text. Programs that turn documents into text leave two marks of Markdown behind, # before headings and ** around
/// bold words, and these are taken as meant; everything else stands for itself.
/// </summary>
internal static partial class TextLineParser
{
    public static Line Parse(string text)
    {
        var heading = Heading().Match(text);
        var content = heading.Success ? heading.Groups["text"].Value : text;
        return new Line(ParseRuns(Gap().Replace(content.Trim(), "\t")))
        {
            HeadingLevel = heading.Success ? heading.Groups["marks"].Length : null,
            EndsParagraph = heading.Success ? true : null,
        };
    }

    private static List<TextRun> ParseRuns(string text)
    {
        var runs = new List<TextRun>();
        var end = 0;
        foreach (Match bold in Bold().Matches(text))
        {
            if (bold.Index > end)
                runs.Add(new TextRun(text[end..bold.Index], default));
            runs.Add(new TextRun(bold.Groups["text"].Value, new TextStyle(0, Bold: true)));
            end = bold.Index + bold.Length;
        }

        if (end < text.Length)
            runs.Add(new TextRun(text[end..], default));
        return runs;
    }

    [GeneratedRegex(@"^\s{0,3}(?<marks>#{1,6})\s+(?<text>\S.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\*\*(?<text>[^*\s](?:[^*]*[^*\s])?)\*\*")]
    private static partial Regex Bold();

    /// <summary>Three spaces or more never stand within a sentence; they keep columns apart.</summary>
    [GeneratedRegex(@" *\t[ \t]*| {3,}")]
    private static partial Regex Gap();
}
