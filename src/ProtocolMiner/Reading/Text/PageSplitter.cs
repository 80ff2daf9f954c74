namespace ProtocolMiner.Reading.Text;

/// <summary>Splits text at form feeds into numbered pages; text without any is one page without number.</summary>
internal static class PageSplitter
{
    public static IReadOnlyList<Page> Split(string text, Func<string, IReadOnlyList<Block>> read)
    {
        var parts = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\f');
        if (parts.Length == 1)
            return [new Page(null, 0, 0, read(parts[0]))];

        // A form feed ends each page; the last one is followed by no further page.
        var count = string.IsNullOrWhiteSpace(parts[^1]) ? parts.Length - 1 : parts.Length;
        return [.. parts.Take(count).Select((part, i) => new Page(i + 1, 0, 0, read(part)))];
    }
}
