using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Outlining;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>Finds the day of the meeting; of a memo or a deck, the day that it bears.</summary>
internal static class MeetingDateFinder
{
    /// <summary>A deck bears its day on the title slide, or on the one behind it.</summary>
    private const int TitleSlides = 2;

    private const int TitleLines = 5;

    public static DateOnly? Find(ProtocolDraft draft, MeetingHead head)
    {
        if (draft.Kind == DocumentKind.Slides)
            return First(TitleTexts(draft), null);
        var labelled = head.Parts.Where(part => part.Label?.Field is FrontField.Date or FrontField.PlaceAndTime or FrontField.Time).Select(part => part.Text).ToList();
        var year = First(labelled.Concat(head.Lines), null)?.Year ?? First(DocumentHead.Lines(draft.Document), null)?.Year;
        return First(labelled, year) ?? First(head.Lines, year) ?? First(DocumentHead.Lines(draft.Document), null);
    }

    private static DateOnly? First(IEnumerable<string> texts, int? year) =>
        texts.Select(text => SwedishDateParser.First(text, year)).FirstOrDefault(date => date is not null);

    /// <summary>Text exports have no slides; there it is the first lines.</summary>
    private static IEnumerable<string> TitleTexts(ProtocolDraft draft) => draft.Document.Source.Pages is null
        ? draft.Document.Blocks.OfType<Paragraph>().Take(TitleLines).Select(p => p.Text)
        : draft.Outline.Items.Take(TitleSlides).SelectMany(Texts);

    private static IEnumerable<string> Texts(OutlineItem slide) =>
        slide.Blocks.OfType<Paragraph>().Select(p => p.Text).Prepend(slide.Title ?? "");
}
