namespace ProtocolMiner.Reading.Pdf;

internal static class PdfReader
{
    public static ReadContent Read(string path, byte[] bytes, CancellationToken cancellation) =>
        throw new NotSupportedException();
}
