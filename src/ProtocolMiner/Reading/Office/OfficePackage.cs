using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace ProtocolMiner.Reading.Office;

/// <summary>Opens Word and PowerPoint files, and is the one place that knows what the library throws when they are broken.</summary>
internal static class OfficePackage
{
    /// <param name="open">Opens the package, read-only.</param>
    /// <param name="read">Reads it; whatever it throws for the file's sake is told as the file being damaged.</param>
    /// <exception cref="UnreadableDocumentException">The package is damaged or passes a limit.</exception>
    public static ReadContent Read<TPackage>(string path, byte[] bytes, Func<Stream, OpenSettings, TPackage> open, Func<TPackage, ReadContent> read, CancellationToken cancellation)
        where TPackage : OpenXmlPackage
    {
        var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = PackageLimits.LargestPart };
        try
        {
            PackageLimits.Check(path, bytes, cancellation);
            using var package = open(new MemoryStream(bytes, writable: false), settings);
            return read(package);
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw new UnreadableDocumentException(UnreadableReason.Damaged, path, $"The file is damaged and cannot be read: {e.Message} Open it in Office and save it again.", e);
        }
    }

    /// <summary>Reads a part that the document can do without.</summary>
    /// <param name="value">The part; null when it is broken, or when the document has none.</param>
    /// <returns>False when the part is broken.</returns>
    public static bool TryRead<T>(Func<T?> read, out T? value)
        where T : class
    {
        try
        {
            value = read();
            return true;
        }
        catch (Exception e) when (IsDamage(e))
        {
            value = null;
            return false;
        }
    }

    private static bool IsDamage(Exception e) => e
        is OpenXmlPackageException
        or XmlException
        or InvalidDataException
        or FormatException
        or UriFormatException
        or InvalidOperationException
        or KeyNotFoundException
        or ArgumentException
        or IOException
        or NotSupportedException;
}
