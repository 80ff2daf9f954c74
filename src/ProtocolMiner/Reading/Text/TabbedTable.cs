using System.Text.RegularExpressions;

namespace ProtocolMiner.Reading.Text;

/// <summary>
/// A table in plain text: lines that follow each other and have the same number of tabs. A line that begins with a tab is a row even when
/// it stands alone: it continues a table that something interrupted.
/// </summary>
internal static partial class TabbedTable
{
    /// <summary>Number of lines, from this one on, that make up a table; 0 when none begins here.</summary>
    public static int CountRows(ReadOnlySpan<string> lines, int start)
    {
        var tabs = CountTabs(lines[start]);
        if (tabs == 0)
            return 0;
        var rows = 1;
        while (start + rows < lines.Length && CountTabs(lines[start + rows]) == tabs)
            rows++;
        return rows > 1 || lines[start][0] == '\t' ? rows : 0;
    }

    public static Table Read(ReadOnlySpan<string> lines)
    {
        var rows = new List<TableRow>();
        foreach (var line in lines)
            rows.Add(new TableRow([.. line.Split('\t').Select(ReadCell)]));
        return new Table(rows, Ruled: false);
    }

    private static int CountTabs(string line) => string.IsNullOrWhiteSpace(line) ? 0 : line.AsSpan().TrimEnd().Count('\t');

    private static TableCell ReadCell(string text)
    {
        var lines = ParagraphTag().Split(text)
            .Where(part => !string.IsNullOrWhiteSpace(part))
            .SelectMany(TextLineParser.Parse)
            .Select(line => line with { EndsParagraph = true })
            .ToList();
        return new TableCell(lines.Count == 0 ? [] : [new TextBlock(lines)]);
    }

    /// <summary>A cell of several paragraphs, written in one line of text, keeps them apart by tags.</summary>
    [GeneratedRegex(@"</?p>|<br\s?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex ParagraphTag();
}
