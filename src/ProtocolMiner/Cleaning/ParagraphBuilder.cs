using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning;

/// <summary>Makes one paragraph of its lines.</summary>
internal static class ParagraphBuilder
{
    public static Paragraph Build(IReadOnlyList<Line> lines, BlockRole role, int? page)
    {
        var runs = TextNormalizer.Normalize(lines.SelectMany((line, i) => i == 0 ? line.Runs : line.Runs.Prepend(new TextRun(" ", line.Runs.Count > 0 ? line.Runs[0].Style : default))));
        var first = lines[0];
        return new Paragraph(runs, page, page)
        {
            Role = role,
            ListLabel = first.ListLabel is { Length: > 0 } label ? TextNormalizer.Normalize(label) : null,
            ListLevel = first.ListLevel,
            HeadingLevel = first.HeadingLevel,
            Box = first.Box,
            Size = runs.Count == 0 ? 0 : runs.GroupBy(run => run.Style.Size).MaxBy(group => group.Sum(run => run.Text.Length))!.Key,
            Bold = AllLetters(runs, style => style.Bold),
            Italic = AllLetters(runs, style => style.Italic),
            Struck = AllLetters(runs, style => style.Struck),
        };
    }

    private static bool AllLetters(IReadOnlyList<TextRun> runs, Func<TextStyle, bool> look)
    {
        var lettered = runs.Where(run => run.Text.Any(char.IsLetter)).ToList();
        return lettered.Count > 0 && lettered.All(run => look(run.Style));
    }
}
