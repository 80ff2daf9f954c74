using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>
/// Gathers everyone whom the document gives a title, party or function: in the head, in lists before and after the items, and in their text.
/// </summary>
internal sealed class PersonPass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
        var persons = new PersonGatherer();
        if (draft.Meeting.Chair is { } chair)
            persons.Add(chair, null, "ordförande", null);
        if (draft.Meeting.Secretary is { } secretary)
            persons.Add(secretary, null, "sekreterare", null);
        foreach (var attendee in draft.Attendance)
            Add(persons, attendee);
        foreach (var paragraph in draft.Outline.Front.Concat(draft.Outline.Back).SelectMany(block => block.ParagraphsWithin()))
        {
            foreach (var line in PersonLineParser.ParseAll(paragraph.Text))
                Add(persons, line);
            Add(persons, PersonFinder.Find(paragraph.Text));
        }

        foreach (var paragraph in draft.Items.SelectMany(item => item.Sections).SelectMany(section => section.Paragraphs))
            Add(persons, PersonFinder.Find(paragraph.Text));
        draft.Persons = persons.Build(draft.Meeting.Chair ?? persons.OnlyOne("ordförande"));
    }

    private static void Add(PersonGatherer persons, Attendee attendee)
    {
        persons.Add(attendee.Name, attendee.Party, attendee.Roles.Contains(AttendeeRole.ViceChair) ? "vice ordförande" : null, attendee.Organization);
        foreach (var line in PersonLineParser.ParseAll(attendee.Quote).Where(line => line.Name == attendee.Name))
            Add(persons, line);
    }

    private static void Add(PersonGatherer persons, PersonLine line)
    {
        persons.Add(line.Name, line.Party, line.Title, line.Organization);
        if (line.Function is not null)
            persons.Add(line.Name, null, line.Function, null);
    }

    /// <summary>Only those whom a sign beside the name shows to be persons.</summary>
    private static void Add(PersonGatherer persons, IReadOnlyList<PersonMention> mentions)
    {
        foreach (var mention in mentions.Where(mention => mention.Evidence > PersonEvidence.Capitals && mention.Name.Contains(' ', StringComparison.Ordinal)))
            persons.Add(mention.Name, mention.Party, mention.Title, mention.Organization);
    }
}
