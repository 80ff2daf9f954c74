using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading.Office;

namespace ProtocolMiner.Reading.Slides;

/// <summary>Reads PowerPoint presentations: a page for each slide, in the order in which they are shown, hidden ones marked.</summary>
internal static class SlideReader
{
    /// <summary>English Metric Units in a point.</summary>
    private const double UnitsPerPoint = 12700;

    public static ReadContent Read(string path, byte[] bytes, CancellationToken cancellation) =>
        OfficePackage.Read(path, bytes, (stream, settings) => PresentationDocument.Open(stream, isEditable: false, settings), package => Read(package, cancellation), cancellation);

    private static ReadContent Read(PresentationDocument package, CancellationToken cancellation)
    {
        var part = package.PresentationPart ?? throw new InvalidDataException("the presentation itself is missing.");
        var presentation = part.Presentation ?? throw new InvalidDataException("the presentation is empty.");
        var width = (presentation.SlideSize?.Cx.Stated() ?? 0) / UnitsPerPoint;
        var height = (presentation.SlideSize?.Cy.Stated() ?? 0) / UnitsPerPoint;
        var pages = new List<Page>();
        var findings = new List<Finding>();
        foreach (var id in presentation.SlideIdList?.Elements<SlideId>() ?? [])
        {
            cancellation.ThrowIfCancellationRequested();
            var number = pages.Count + 1;
            var page = new Page(number, width, height, []);
            if (id.RelationshipId?.Value is { } relation && part.TryGetPartById(relation, out var found) && found is SlidePart slide
                && OfficePackage.TryRead(() => ReadSlide(page, slide, presentation), out var read) && read is not null)
            {
                page = read;
            }
            else
            {
                findings.Add(new Finding("slide-unreadable", $"Slide {number} is damaged and was left out. Open the file in PowerPoint and save it again.", number));
            }

            pages.Add(page);
        }

        return new ReadContent(pages, findings);
    }

    private static Page ReadSlide(Page page, SlidePart part, Presentation presentation)
    {
        var slide = part.Slide ?? throw new InvalidDataException("the slide is empty.");
        var layout = new SlideLayouts(part, presentation);
        var shapes = ShapeFlattener.Flatten(slide.CommonSlideData?.ShapeTree, layout);
        OfficePackage.TryRead(() => part.NotesSlidePart?.NotesSlide, out var notes);
        return page with
        {
            Blocks = [.. ShapeOrder.Sort(shapes).SelectMany(shape => ShapeReader.Read(shape, part, layout))],
            Notes = notes is null ? [] : ReadNotes(notes, part.NotesSlidePart!, presentation),
            Hidden = slide.Show.Stated() is false,
        };
    }

    private static IReadOnlyList<Block> ReadNotes(NotesSlide notes, NotesSlidePart part, Presentation presentation)
    {
        var layout = new SlideLayouts(part, presentation);
        return [.. ShapeFlattener.Flatten(notes.CommonSlideData?.ShapeTree, layout)
            .Where(shape => shape.Kind is PlaceholderKind.Body or PlaceholderKind.None)
            .SelectMany(shape => ShapeReader.Read(shape, part, layout))];
    }
}
