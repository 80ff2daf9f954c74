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

    public static ReadContent Read(string path, byte[] bytes, CancellationToken cancellation, ReadingBudget? budget = null)
    {
        var bounds = budget ?? new ReadingBudget(ReadingLimits.Shared);
        return OfficePackage.Read(path, bytes, (stream, settings) => PresentationDocument.Open(stream, isEditable: false, settings), package => Read(package, bounds, cancellation), bounds.Limits, cancellation);
    }

    private static ReadContent Read(PresentationDocument package, ReadingBudget budget, CancellationToken cancellation)
    {
        var part = package.PresentationPart ?? throw new InvalidDataException("the presentation itself is missing.");
        var presentation = part.Presentation ?? throw new InvalidDataException("the presentation is empty.");
        var width = (presentation.SlideSize?.Cx.Stated() ?? 0) / UnitsPerPoint;
        var height = (presentation.SlideSize?.Cy.Stated() ?? 0) / UnitsPerPoint;
        var pages = new List<Page>();
        var findings = new List<Finding>();
        List<SlideId> slides = [.. presentation.SlideIdList?.Elements<SlideId>() ?? []];
        foreach (var id in slides)
        {
            cancellation.ThrowIfCancellationRequested();
            var number = pages.Count + 1;
            if (!budget.Begin(number, slides.Count, findings))
                break;
            var page = new Page(number, width, height, []);
            if (budget.IsBroken(number, findings))
            {
                pages.Add(page);
                continue;
            }

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
