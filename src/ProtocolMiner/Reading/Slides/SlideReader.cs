namespace ProtocolMiner.Reading.Slides;

internal static class SlideReader
{
    public static ReadContent Read(string path, byte[] bytes, CancellationToken cancellation) =>
        throw new NotSupportedException();
}
