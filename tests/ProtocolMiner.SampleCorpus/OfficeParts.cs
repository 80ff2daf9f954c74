using System.Reflection;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using ProtocolMiner.SampleCorpus.Documents;

namespace ProtocolMiner.SampleCorpus;

/// <summary>What Word files and presentations have in common.</summary>
internal static class OfficeParts
{
    public static void Write(OpenXmlPart part, XElement root)
    {
        using var stream = part.GetStream(FileMode.Create);
        root.Save(stream, SaveOptions.DisableFormatting);
    }

    /// <summary>Markup that this program holds as a file of its own.</summary>
    public static XElement Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new ArgumentException($"There is no resource {name}.", nameof(name));
        return XElement.Load(stream);
    }

    /// <summary>Title, creator and date, as the file's properties show them.</summary>
    public static XElement Properties(FrontMatter front)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        XNamespace terms = "http://purl.org/dc/terms/";
        XNamespace xsi = "http://www.w3.org/2001/XMLSchema-instance";
        return new XElement(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dcterms", terms),
            new XElement(dc + "title", front.Title),
            new XElement(dc + "creator", front.Organization),
            new XElement(terms + "created", new XAttribute(xsi + "type", "dcterms:W3CDTF"), front.Date + "T12:00:00Z"));
    }
}
