using System.IO.Compression;
using ProtocolMiner.Reading;
using ProtocolMiner.Reading.Office;

namespace ProtocolMiner.Tests.Reading.Office;

public sealed class PackageLimitsTests
{
    private const int DeepestElement = 100;

    private static readonly PackageLimits Limits = new(new ReadingLimits { Nesting = DeepestElement });

    [Fact]
    public void A_part_that_unpacks_to_too_much_is_refused()
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => Limits.Check("bomb.docx", Package("<w>", new string(' ', 1 << 20), 1 + (int)(PackageLimits.LargestPart >> 20), "</w>"), CancellationToken.None));

        Assert.Equal(UnreadableReason.TooLarge, error.Reason);
    }

    [Theory]
    [InlineData(DeepestElement, false)]
    [InlineData(DeepestElement + 10, true)]
    public void Nesting_is_bounded(int depth, bool refused)
    {
        var package = Package("<w>", "<a>", depth - 1, string.Concat(Enumerable.Repeat("</a>", depth - 1)) + "</w>");

        Assert.Equal(refused, Record.Exception(() => Limits.Check("djup.docx", package, CancellationToken.None)) is UnreadableDocumentException);
    }

    [Fact]
    public void What_is_no_XML_is_left_to_whoever_needs_it() => Limits.Check("bild.docx", Package("\u0089PNG", "x", 10, ""), CancellationToken.None);

    private static byte[] Package(string start, string repeated, int times, string end)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        using (var writer = new StreamWriter(archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open()))
        {
            writer.Write(start);
            for (var i = 0; i < times; i++)
                writer.Write(repeated);
            writer.Write(end);
        }

        return stream.ToArray();
    }
}
