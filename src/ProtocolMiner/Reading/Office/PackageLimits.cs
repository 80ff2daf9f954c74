using System.IO.Compression;
using System.Xml;

namespace ProtocolMiner.Reading.Office;

/// <summary>
/// Refuses Office files whose XML unpacks to more than anybody writes, or nests deeper, before the XML is loaded. Sizes are counted while
/// unpacking, since the sizes that the archive states may lie.
/// </summary>
internal sealed class PackageLimits(ReadingLimits limits)
{
    /// <summary>Largest part of XML, in bytes unpacked: a thousand dense pages are a tenth of it.</summary>
    public const long LargestPart = 128L * 1024 * 1024;

    /// <summary>A presentation of a thousand slides has some ten thousand parts.</summary>
    public const int MostParts = 50_000;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <exception cref="UnreadableDocumentException">A limit is passed.</exception>
    public void Check(string path, byte[] bytes, CancellationToken cancellation)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostParts)
            throw TooLarge(path, $"it has more than {MostParts} parts");
        long sum = 0;
        foreach (var entry in archive.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            sum += CheckPart(path, entry);
            if (sum > limits.UnpackedMegabytes * 1024L * 1024)
                throw TooLarge(path, $"its parts unpack to more than {limits.UnpackedMegabytes} MB");
        }
    }

    private long CheckPart(string path, ZipArchiveEntry entry)
    {
        using var stream = new CountingStream(entry.Open(), LargestPart);
        try
        {
            using var reader = XmlReader.Create(stream, Settings);
            while (reader.Read())
            {
                if (reader.Depth > limits.Nesting)
                    throw TooLarge(path, $"{entry.FullName} nests elements more than {limits.Nesting} deep");
            }
        }
        catch (XmlException)
        {
            // A picture or another part without XML, or a broken one: whoever needs it finds that out.
        }

        return stream.IsExceeded ? throw TooLarge(path, $"{entry.FullName} unpacks to more than {LargestPart / (1024 * 1024)} MB") : stream.Count;
    }

    private static UnreadableDocumentException TooLarge(string path, string why) =>
        new(UnreadableReason.TooLarge, path, $"The file is not read, because {why}.");
}
