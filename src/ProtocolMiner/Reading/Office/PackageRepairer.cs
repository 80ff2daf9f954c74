using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ProtocolMiner.Reading.Office;

/// <summary>
/// Leaves out relationships that lead nowhere. Programs that make Office files write some now and then ("../NULL" for a picture), and the
/// library refuses the whole file for one of them, although the text has no need of it.
/// </summary>
internal static class PackageRepairer
{
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The package without such relationships; null when it has none, so that they cannot be what is wrong.</summary>
    public static byte[]? Repair(byte[] package)
    {
        using var source = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read);
        var parts = source.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        using var result = new MemoryStream();
        var removed = 0;
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var from = entry.Open();
                using var to = target.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                if (entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                    removed += CopyRelationships(from, to, FolderOf(entry.FullName), parts);
                else if (MayHoldText(entry))
                    from.CopyTo(to);
            }
        }

        return removed > 0 ? result.ToArray() : null;
    }

    /// <summary>Pictures and films are never read: they stay as empty parts, however much they would unpack to.</summary>
    private static bool MayHoldText(ZipArchiveEntry entry) =>
        Path.GetExtension(entry.FullName).ToLowerInvariant() is ".xml" or ".vml";

    private static int CopyRelationships(Stream from, Stream to, string folder, HashSet<string> parts)
    {
        using var reader = XmlReader.Create(from, Settings);
        var list = XElement.Load(reader);
        var dangling = list.Elements(Relationships + "Relationship").Where(relationship => !LeadsSomewhere(relationship, folder, parts)).ToList();
        dangling.ForEach(relationship => relationship.Remove());
        list.Save(to);
        return dangling.Count;
    }

    private static bool LeadsSomewhere(XElement relationship, string folder, HashSet<string> parts)
    {
        var target = (string?)relationship.Attribute("Target") ?? "";
        if ((string?)relationship.Attribute("TargetMode") == "External")
            return Uri.TryCreate(target, UriKind.RelativeOrAbsolute, out _);
        return Uri.TryCreate(new Uri("part:/" + folder), target, out var part) && parts.Contains(Uri.UnescapeDataString(part.AbsolutePath).TrimStart('/'));
    }

    /// <summary>Targets are relative to the folder of the part that has them: "word/_rels/document.xml.rels" belongs to "word/document.xml".</summary>
    private static string FolderOf(string relationships)
    {
        var end = relationships.LastIndexOf("_rels/", StringComparison.OrdinalIgnoreCase);
        return end > 0 ? relationships[..end] : "";
    }
}
