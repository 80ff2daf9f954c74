using System.Text.RegularExpressions;

namespace ProtocolMiner.Reading.Text;

/// <summary>
/// Reads a line of plain text. Programs that turn documents into text leave marks behind (# before headings, ** around bold words, ~~ around
/// struck ones, a few tags), and these are taken as meant; everything else stands for itself.
/// </summary>
internal static partial class TextLineParser
{
    /// <summary>The line, or two and more where bold words are glued to others: there the line break between them was lost.</summary>
    public static IEnumerable<Line> Parse(string text)
    {
        var heading = Heading().Match(text);
        var content = heading.Success ? heading.Groups["text"].Value : text;
        var parts = SplitGlued(ParseRuns(Gap().Replace(content.Trim(), "\t")));
        return parts.Select((runs, i) => new Line(runs)
        {
            HeadingLevel = heading.Success ? heading.Groups["marks"].Length : null,
            EndsParagraph = heading.Success || i < parts.Count - 1 ? true : null,
        });
    }

    private static List<List<TextRun>> SplitGlued(List<TextRun> runs)
    {
        var parts = new List<List<TextRun>>();
        for (var i = 0; i < runs.Count; i++)
        {
            if (i == 0 || AreGlued(runs[i - 1], runs[i]))
                parts.Add([]);
            parts[^1].Add(runs[i]);
        }

        return parts;
    }

    /// <summary>Two runs of which one is bold, without a blank between them, the second with a capital: no word is written so.</summary>
    private static bool AreGlued(TextRun before, TextRun after) =>
        (before.Style.Bold || after.Style.Bold) && char.IsLetter(before.Text[^1]) && char.IsUpper(after.Text[0]);

    private static List<TextRun> ParseRuns(string text)
    {
        var runs = new List<TextRun>();
        var end = 0;
        foreach (Match mark in Mark().Matches(text))
        {
            if (mark.Index > end)
                runs.Add(new TextRun(text[end..mark.Index], default));
            runs.Add(new TextRun(mark.Groups["text"].Value, LookOf(mark)));
            end = mark.Index + mark.Length;
        }

        if (end < text.Length)
            runs.Add(new TextRun(text[end..], default));
        return runs;
    }

    private static TextStyle LookOf(Match mark) =>
        mark.Value.StartsWith("**", StringComparison.Ordinal) ? new TextStyle(0, Bold: true)
        : mark.Value.StartsWith("~~", StringComparison.Ordinal) ? new TextStyle(0, Struck: true)
        : mark.Groups["tag"].Value is "b" or "strong" ? new TextStyle(0, Bold: true)
        : mark.Groups["tag"].Value is "s" or "del" ? new TextStyle(0, Struck: true)
        : new TextStyle(0, Italic: true);

    [GeneratedRegex(@"^\s{0,3}(?<marks>#{1,6})\s+(?<text>\S.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\*\*(?<text>[^*\s](?:[^*]*[^*\s])?)\*\*|~~(?<text>[^~\s](?:[^~]*[^~\s])?)~~|<(?<tag>i|em|b|strong|s|del)>(?<text>[^<>]+)</\k<tag>>")]
    private static partial Regex Mark();

    /// <summary>Three spaces or more never stand within a sentence; they keep columns apart.</summary>
    [GeneratedRegex(@" *\t[ \t]*| {3,}")]
    private static partial Regex Gap();
}
