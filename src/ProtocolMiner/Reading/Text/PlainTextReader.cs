namespace ProtocolMiner.Reading.Text;

/// <summary>
/// Reads plain text, mostly what somebody took out of a PDF: pages end in form feeds, paragraphs at blank lines, lines of tab-separated
/// cells are tables, and so are lines of cells below heads (<see cref="SpacedTable"/>); other columns kept apart by spaces become columns kept apart by tabs.
/// </summary>
internal static class PlainTextReader
{
    /// <summary>In characters: no page is wide enough for a line of text that is longer.</summary>
    private const int LongestWrappedLine = 200;

    public static ReadContent Read(string path, byte[] bytes, CancellationToken cancellation)
    {
        var (text, findings) = TextDecoder.Decode(path, bytes);
        var isWrapped = !text.Split('\n').Any(line => line.Length > LongestWrappedLine && !line.Contains('\t', StringComparison.Ordinal) && !line.Contains("   ", StringComparison.Ordinal));
        var pages = PageSplitter.Split(text, page =>
        {
            cancellation.ThrowIfCancellationRequested();
            return ReadPage(page.Split('\n'), isWrapped);
        });
        return new ReadContent(pages, findings);
    }

    private static List<Block> ReadPage(string[] lines, bool isWrapped)
    {
        var blocks = new List<Block>();
        var block = new List<Line>();
        for (var i = 0; i < lines.Length; i++)
        {
            var tabbed = TabbedTable.CountRows(lines, i);
            var rows = tabbed > 0 ? tabbed : SpacedTable.CountRows(lines, i);
            if (rows == 0 && !string.IsNullOrWhiteSpace(lines[i]))
            {
                // Where lines are as long as they like, a line break is meant, unless the sentence goes on.
                var goesOn = isWrapped || (i + 1 < lines.Length && char.IsLower(lines[i + 1].TrimStart().FirstOrDefault()));
                block.AddRange(TextLineParser.Parse(lines[i]).Select(line => goesOn ? line : line with { EndsParagraph = true }));
                continue;
            }

            CloseBlock();
            if (rows > 0)
            {
                blocks.Add(tabbed > 0 ? TabbedTable.Read(lines.AsSpan(i, rows)) : SpacedTable.Read(lines.AsSpan(i, rows)));
                i += rows - 1;
            }
        }

        CloseBlock();
        return blocks;

        void CloseBlock()
        {
            if (block.Count > 0)
                blocks.Add(new TextBlock([.. block]));
            block.Clear();
        }
    }
}
