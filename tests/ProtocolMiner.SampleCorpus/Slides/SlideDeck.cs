using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ProtocolMiner.SampleCorpus.Documents;

namespace ProtocolMiner.SampleCorpus.Slides;

/// <summary>A presentation: an item a slide, with its points, its table and a footer with the slide's number.</summary>
internal sealed class SlideDeck : ITemplate
{
    private const string MainContentType = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

    private static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public string Extension => ".pptx";

    public byte[] Render(SampleDocument document)
    {
        using var stream = new MemoryStream();
        using (var package = PresentationDocument.Create(stream, PresentationDocumentType.Presentation))
        {
            var presentation = package.AddNewPart<PresentationPart>(MainContentType, "rPresentation");
            var master = presentation.AddNewPart<SlideMasterPart>("rMaster");
            var layout = master.AddNewPart<SlideLayoutPart>("rLayout");
            OfficeParts.Write(master, OfficeParts.Resource("master.xml"));
            OfficeParts.Write(layout, OfficeParts.Resource("layout.xml"));
            OfficeParts.Write(master.AddNewPart<ThemePart>("rTheme"), OfficeParts.Resource("theme.xml"));
            layout.AddPart(master, "rMaster");
            for (var i = 0; i < document.Items.Count; i++)
            {
                var slide = presentation.AddNewPart<SlidePart>($"rSlide{i + 1}");
                slide.AddPart(layout, "rLayout");
                OfficeParts.Write(slide, SlideMarkup.Slide(document.Items[i], i + 1));
            }

            OfficeParts.Write(presentation, Presentation(document.Items.Count));
            OfficeParts.Write(package.AddNewPart<CoreFilePropertiesPart>("rProperties"), OfficeParts.Properties(document.Front));
        }

        return PackageFingerprint.Fix(stream.ToArray());
    }

    private static XElement Presentation(int slides)
    {
        // PowerPoint demands numbers above 255 for slides, and above 2147483647 for masters.
        const uint firstSlide = 256;
        const uint firstMaster = 2147483648;
        return new XElement(
            P + "presentation",
            new XElement(P + "sldMasterIdLst", new XElement(P + "sldMasterId", new XAttribute("id", firstMaster), new XAttribute(R + "id", "rMaster"))),
            new XElement(P + "sldIdLst", Enumerable.Range(0, slides).Select(i => new XElement(P + "sldId", new XAttribute("id", firstSlide + i), new XAttribute(R + "id", $"rSlide{i + 1}")))),
            new XElement(P + "sldSz", new XAttribute("cx", 12192000), new XAttribute("cy", 6858000)),
            new XElement(P + "notesSz", new XAttribute("cx", 6858000), new XAttribute("cy", 9144000)));
    }
}
