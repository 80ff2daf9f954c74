using System.IO.Compression;
using System.Xml;

namespace ProtocolMiner.Reading.Office;

/// <summary>
/// Refuses Office files whose XML unpacks to more than anybody writes, or nests deeper, before the XML is loaded. Sizes are counted while
/// unpacking, since the sizes that the archive states may lie.
/// </summary>
internal static class PackageLimits
{
    /// <summary>Largest part of XML, in bytes unpacked: a thousand dense pages are a tenth of it.</summary>
    public const long LargestPart = 128L * 1024 * 1024;

    /// <summary>Largest sum of all parts of XML, in bytes unpacked.</summary>
    public const long LargestSum = 384L * 1024 * 1024;

    /// <summary>A presentation of a thousand slides has some ten thousand parts.</summary>
    public const int MostParts = 50_000;

    /// <summary>Deepest nesting of elements. Tables five deep in text boxes stay below a hundred; loading recurses, and must not run out of stack.</summary>
    public const int DeepestElement = 400;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <exception cref="UnreadableDocumentException">A limit is passed.</exception>
    public static void Check(string path, byte[] bytes, CancellationToken cancellation)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostParts)
            throw TooLarge(path, $"it has more than {MostParts} parts");
        long sum = 0;
        foreach (var entry in archive.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            sum += CheckPart(path, entry);
            if (sum > LargestSum)
                throw TooLarge(path, $"its parts unpack to more than {LargestSum / (1024 * 1024)} MB");
        }
    }

    private static long CheckPart(string path, ZipArchiveEntry entry)
    {
        using var stream = new CountingStream(entry.Open(), LargestPart);
        try
        {
            using var reader = XmlReader.Create(stream, Settings);
            while (reader.Read())
            {
                if (reader.Depth > DeepestElement)
                    throw TooLarge(path, $"{entry.FullName} nests elements more than {DeepestElement} deep");
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
