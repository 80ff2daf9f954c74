using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ProtocolMiner.Reading;
using ProtocolMiner.Reading.Slides;

namespace ProtocolMiner.Tests.Reading.Slides;

/// <summary>A presentation for a test, of pieces of PresentationML: all slides have the same layout and master.</summary>
internal sealed class SlideFile
{
    private const string Namespaces =
        """
        xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
        xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"
        """;

    /// <summary>The shapes of each slide, in the order in which the slides are shown.</summary>
    public required IReadOnlyList<string> Slides { get; init; }

    /// <summary>Number of the slide that is hidden, from 1.</summary>
    public int? Hidden { get; init; }

    public string LayoutShapes { get; init; } = "";

    public string MasterTextStyles { get; init; } = "";

    /// <summary>Shapes of the first slide's notes page.</summary>
    public string? Notes { get; init; }

    /// <summary>Chart that the first slide refers to as "rChart".</summary>
    public string? Chart { get; init; }

    /// <summary>Diagram that the first slide refers to as "rDiagram".</summary>
    public string? Diagram { get; init; }

    /// <summary>What a single slide says, as <see cref="DocumentText"/> shows it.</summary>
    public static string Show(string shapes) => DocumentText.Show(new SlideFile { Slides = [shapes] }.Read());

    /// <summary>A shape with a paragraph of text.</summary>
    /// <param name="placeholder">Attributes of the placeholder; null for a text box.</param>
    /// <param name="at">Left, top, width and height in EMU, parted by spaces.</param>
    public static string Shape(string text, string? placeholder = null, string? at = null) => ShapeOf(Paragraph(text), placeholder, at);

    public static string ShapeOf(string paragraphs, string? placeholder = null, string? at = null) =>
        $"<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"\"/><p:cNvSpPr/><p:nvPr>{(placeholder is null ? "" : $"<p:ph {placeholder}/>")}</p:nvPr></p:nvSpPr>"
        + $"<p:spPr>{(at is null ? "" : Transform(at, "a:xfrm"))}</p:spPr><p:txBody><a:bodyPr/>{paragraphs}</p:txBody></p:sp>";

    public static string Paragraph(string text, string properties = "<a:pPr/>") => $"<a:p>{properties}<a:r><a:t>{text}</a:t></a:r></a:p>";

    public static string Frame(string content) =>
        $"<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"3\" name=\"\"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>{Transform("0 0 1 1", "p:xfrm")}<a:graphic><a:graphicData uri=\"x\">{content}</a:graphicData></a:graphic></p:graphicFrame>";

    public static string Transform(string at, string element, string more = "")
    {
        var place = at.Split(' ');
        return $"<{element}><a:off x=\"{place[0]}\" y=\"{place[1]}\"/><a:ext cx=\"{place[2]}\" cy=\"{place[3]}\"/>{more}</{element}>";
    }

    public ReadContent Read() => SlideReader.Read("bilder.pptx", Build(), CancellationToken.None);

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var package = PresentationDocument.Create(stream, PresentationDocumentType.Presentation))
        {
            var presentation = package.AddPresentationPart();
            var master = presentation.AddNewPart<SlideMasterPart>("rMaster");
            Feed(master, "p:sldMaster", $"<p:cSld>{Tree("")}</p:cSld><p:txStyles>{MasterTextStyles}</p:txStyles>");
            var layout = master.AddNewPart<SlideLayoutPart>("rLayout");
            Feed(layout, "p:sldLayout", $"<p:cSld>{Tree(LayoutShapes)}</p:cSld>");
            layout.AddPart(master);

            // Added in reverse, so that the order of parts is not the order of slides.
            for (var number = Slides.Count; number > 0; number--)
                AddSlide(presentation.AddNewPart<SlidePart>($"rSlide{number}"), number, layout);
            var ids = string.Concat(Enumerable.Range(1, Slides.Count).Select(number => $"<p:sldId id=\"{255 + number}\" r:id=\"rSlide{number}\"/>"));
            Feed(presentation, "p:presentation", $"<p:sldIdLst>{ids}</p:sldIdLst><p:sldSz cx=\"12192000\" cy=\"6858000\"/>");
        }

        return stream.ToArray();
    }

    private void AddSlide(SlidePart part, int number, SlideLayoutPart layout)
    {
        part.AddPart(layout);
        Feed(part, "p:sld", $"<p:cSld>{Tree(Slides[number - 1])}</p:cSld>", number == Hidden ? "show=\"0\"" : "");
        if (number != 1)
            return;
        if (Notes is not null)
            Feed(part.AddNewPart<NotesSlidePart>(), "p:notes", $"<p:cSld>{Tree(Notes)}</p:cSld>");
        if (Chart is not null)
            Feed(part.AddNewPart<ChartPart>("rChart"), "c:chartSpace", Chart);
        if (Diagram is not null)
            Feed(part.AddNewPart<DiagramDataPart>("rDiagram"), "dgm:dataModel", Diagram);
    }

    private static string Tree(string shapes) => $"<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>{shapes}</p:spTree>";

    private static void Feed(OpenXmlPart part, string root, string content, string attributes = "")
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write($"<{root} {Namespaces} {attributes}>{content}</{root}>");
    }
}
