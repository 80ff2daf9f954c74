using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>Reads the head of the meeting: body, organisation, date, times, place, chair, secretary, adjusters.</summary>
internal sealed class MeetingPass : IExtractionPass
{
    /// <summary>Characters of a body's name at most; what is longer is text that stands behind the label.</summary>
    private const int LongestBody = 300;

    public void Run(ProtocolDraft draft)
    {
        var head = draft.Head;
        var date = MeetingDateFinder.Find(draft, head);
        if (draft.Kind == DocumentKind.Slides)
        {
            draft.Meeting = Meeting.Unknown with { Date = date };
            return;
        }

        var body = BodyOf(head) ?? (draft.Kind == DocumentKind.Memo ? BodyFinder.Deciding(DocumentHead.All(draft.Document)) : null);
        draft.Meeting = Meeting.Unknown with { Body = body, Organization = OrganizationOf(draft, head, body), Date = date };
        if (draft.Kind == DocumentKind.Memo)
            return;

        var officers = OfficerFinder.Find(draft, head, PersonDirectory.Empty);
        var time = MeetingTimeFinder.Find(draft, head);
        draft.Meeting = draft.Meeting with
        {
            Start = time.Start,
            End = time.End,
            Place = PlaceOf(head),
            Chair = officers.Chair?.Name,
            Secretary = officers.Secretary?.Name,
            Adjusters = [.. officers.Adjusters.Select(person => person.Name)],
        };
    }

    private static string? BodyOf(MeetingHead head)
    {
        var labelled = head.Texts(FrontField.Body).FirstOrDefault(text => text.Length <= LongestBody);
        return labelled is null ? BodyFinder.Find(head.Lines) : BodyFinder.Read(labelled) ?? BodyFinder.Read(labelled.Split(',')[0]) ?? labelled;
    }

    private static string? OrganizationOf(ProtocolDraft draft, MeetingHead head, string? body)
    {
        var labelled = head.Texts(FrontField.Organization).FirstOrDefault();
        if (labelled is not null)
            return labelled;
        var lines = head.Lines.Concat(head.Texts(FrontField.Body)).Concat(head.Texts(FrontField.Notice)).ToList();
        return OrganizationFinder.Find(lines, DocumentHead.All(draft.Document)) ?? (body is null ? OrganizationFinder.InTitle(head.Lines) : null);
    }

    private static string? PlaceOf(MeetingHead head) =>
        head.Parts.Where(part => part.Label?.Field is FrontField.Place or FrontField.PlaceAndTime).Select(part => PlaceReader.Read(Beside(part))).FirstOrDefault(place => place is not null)
        ?? head.Lines.Select(PlaceReader.InSentence).FirstOrDefault(place => place is not null);

    /// <summary>What stands beside or below a label; a table that follows it in the document is no part of it.</summary>
    private static IEnumerable<Paragraph> Beside(LabelledPart part) =>
        part.Content.OfType<Paragraph>().ToList() is { Count: > 0 } paragraphs ? paragraphs : part.Paragraphs;
}
