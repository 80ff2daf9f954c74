using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;
using ProtocolMiner.Sentences;

namespace ProtocolMiner.Extraction.Recusals;

/// <summary>Reads who took no part in an item for recusal (<em>jäv</em>): from its text, and from notes of the attendance ("§ 12 jäv").</summary>
internal sealed class RecusalPass : IExtractionPass
{
    /// <summary>Sections that tell of documents, earlier meetings and addressees.</summary>
    private static readonly SectionKind[] Elsewhere = [SectionKind.Documents, SectionKind.Previous, SectionKind.Recipients, SectionKind.Information];

    public void Run(ProtocolDraft draft)
    {
        // A memo or a notice is written before the meeting.
        if (draft.Kind is not (DocumentKind.Minutes or DocumentKind.Notes or DocumentKind.Other))
            return;
        var found = draft.Items.SelectMany(item => ReadText(item, draft.Items, draft.Persons)).ToLookup(x => x.Item, x => x.Recusal);
        foreach (var item in draft.Items)
        {
            item.Recusals =
            [
                .. found[item].Concat(ReadAttendance(item, draft.Attendance))
                    .DistinctBy(recusal => recusal.Name, StringComparer.OrdinalIgnoreCase),
            ];
        }
    }

    /// <summary>The recusals that an item tells of, each with the item that it is for.</summary>
    private static IEnumerable<(ItemDraft Item, Recusal Recusal)> ReadText(ItemDraft item, IReadOnlyList<ItemDraft> items, PersonDirectory known)
    {
        foreach (var section in item.Sections.Where(section => !Elsewhere.Contains(section.Kind)))
        {
            foreach (var paragraph in section.Paragraphs)
            {
                foreach (var sentence in SentenceSplitter.Split(paragraph.Text))
                {
                    var named = RecusalReader.ItemsNamed(sentence);
                    var meant = named.Count == 0 ? [item] : items.Where(other => named.Contains(other.Outline.Number)).ToList();
                    foreach (var recusal in Read(sentence, section.Kind, paragraph.Page, known))
                    {
                        foreach (var other in meant)
                            yield return (other, recusal);
                    }
                }
            }
        }
    }

    private static IEnumerable<Recusal> Read(string sentence, SectionKind section, int? page, PersonDirectory known)
    {
        foreach (var mention in RecusalReader.Read(sentence, section == SectionKind.Recusal, known))
            yield return new Recusal(mention.Name, mention.Party ?? known.Resolve(mention.Name)?.Party, page, sentence);
        if (known.Chair is { } chair && RecusalReader.IsChair(sentence))
            yield return new Recusal(chair, known.Resolve(chair)?.Party, page, sentence);
    }

    private static IEnumerable<Recusal> ReadAttendance(ItemDraft item, IReadOnlyList<Attendee> attendance) =>
        item.Outline.Number is not { } number
            ? []
            : attendance
                .Where(attendee => attendee.Note is { } note && RecusalNote.Names(note, number))
                .Select(attendee => new Recusal(attendee.Name, attendee.Party, attendee.Page, attendee.Quote));
}
