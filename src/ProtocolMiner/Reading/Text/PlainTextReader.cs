namespace ProtocolMiner.Reading.Text;

/// <summary>
/// Reads plain text, mostly what somebody took out of a PDF: pages end in form feeds, paragraphs at blank lines, lines of tab-separated
/// cells are tables, and columns kept apart by spaces become columns kept apart by tabs.
/// </summary>
internal static class PlainTextReader
{
    public static ReadContent Read(string path, byte[] bytes, CancellationToken cancellation)
    {
        var (text, findings) = TextDecoder.Decode(path, bytes);
        var pages = PageSplitter.Split(text, page =>
        {
            cancellation.ThrowIfCancellationRequested();
            return ReadPage(page.Split('\n'));
        });
        return new ReadContent(pages, findings);
    }

    private static List<Block> ReadPage(string[] lines)
    {
        var blocks = new List<Block>();
        var block = new List<Line>();
        for (var i = 0; i < lines.Length; i++)
        {
            var rows = TabbedTable.CountRows(lines, i);
            if (rows == 0 && !string.IsNullOrWhiteSpace(lines[i]))
            {
                block.Add(TextLineParser.Parse(lines[i]));
                continue;
            }

            CloseBlock();
            if (rows > 0)
            {
                blocks.Add(TabbedTable.Read(lines.AsSpan(i, rows)));
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
