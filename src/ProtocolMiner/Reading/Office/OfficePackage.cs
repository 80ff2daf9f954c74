using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Reading.Office;

/// <summary>Opens Word and PowerPoint files, and is the one place that knows what the library throws when they are broken.</summary>
internal static class OfficePackage
{
    /// <param name="open">Opens the package, read-only.</param>
    /// <param name="read">Reads it; whatever it throws for the file's sake is told as the file being damaged.</param>
    /// <exception cref="UnreadableDocumentException">The package is damaged or passes a limit.</exception>
    public static ReadContent Read<TPackage>(string path, byte[] bytes, Func<Stream, OpenSettings, TPackage> open, Func<TPackage, ReadContent> read, ReadingLimits limits, CancellationToken cancellation)
        where TPackage : OpenXmlPackage
    {
        try
        {
            new PackageLimits(limits).Check(path, bytes, cancellation);
            return TryRead(() => Open(bytes), out var content) && content is not null ? content : OpenRepaired();
        }
        catch (XmlException e) when (DefinesEntities(e))
        {
            throw new UnreadableDocumentException(UnreadableReason.Damaged, path, "The file defines XML entities, which no Office program does and which may be an attack; it is not read. Open it in Office and save it again.", e);
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw new UnreadableDocumentException(UnreadableReason.Damaged, path, $"The file is damaged and cannot be read: {e.Message} Open it in Office and save it again.", e);
        }

        ReadContent Open(byte[] package)
        {
            var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = PackageLimits.LargestPart };
            using var opened = open(new MemoryStream(package, writable: false), settings);
            return read(opened);
        }

        ReadContent OpenRepaired()
        {
            if (PackageRepairer.Repair(bytes) is not { } repaired)
                return Open(bytes);
            var content = Open(repaired);
            var finding = new Finding("parts-missing", "Parts of the file are missing, a picture or a whole page of a presentation perhaps. What is left was read.", null);
            return content with { Findings = [finding, .. content.Findings] };
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

    /// <summary>Addresses of parts that make no sense come out of it as errors of an argument.</summary>
    private const string PackagingAssembly = "System.IO.Packaging";

    /// <summary>The library refuses document type definitions with an error that only its words tell from others.</summary>
    private static bool DefinesEntities(XmlException e) => e.Message.Contains("DTD", StringComparison.Ordinal);

    private static bool IsDamage(Exception e) => e
        is OpenXmlPackageException
        or XmlException
        or InvalidDataException
        or FormatException
        or UriFormatException
        or InvalidOperationException
        or IOException
        || (e is ArgumentException && e.Source == PackagingAssembly);
}
