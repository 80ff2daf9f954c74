namespace ProtocolMiner.Reading.Word;

internal static class WordReader
{
    public static ReadContent Read(string path, byte[] bytes, CancellationToken cancellation) =>
        throw new NotSupportedException();
}
