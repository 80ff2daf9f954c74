namespace ProtocolMiner.Reading.Text;

internal static class MarkdownReader
{
    public static ReadContent Read(string path, byte[] bytes, CancellationToken cancellation) =>
        throw new NotSupportedException();
}
