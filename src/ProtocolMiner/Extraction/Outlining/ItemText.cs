using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>Writes blocks as plain text: a line for each paragraph and each row of a table. Numbers of lists stay, bullets go.</summary>
internal static partial class ItemText
{
    public static string Of(IReadOnlyList<CleanBlock> blocks) => string.Join('\n', blocks.SelectMany(Lines).Where(line => line.Any(char.IsLetterOrDigit)));

    private static IEnumerable<string> Lines(CleanBlock block) => block switch
    {
        Paragraph paragraph => [Line(paragraph)],
        Grid grid => grid.Rows.Select(row => string.Join(' ', row.Cells.SelectMany(cell => cell.Paragraphs).Select(Line))),
        _ => [],
    };

    private static string Line(Paragraph paragraph)
    {
        var text = paragraph.ListLabel is { } label && label.Any(char.IsLetterOrDigit) ? label + " " + paragraph.Text : paragraph.Text;
        return WhiteSpace().Replace(text, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
