using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;
using ProtocolMiner.Sentences;

namespace ProtocolMiner.Extraction.Speakers;

/// <summary>Reads the speakers of an item: from the column of presenters, from lists under headings and labels, and from sentences.</summary>
internal sealed class ItemSpeakerReader(SpeakerGatherer speakers, PersonDirectory known, DocumentKind kind)
{
    public void Read(ItemDraft item)
    {
        speakers.Chair = ChairNamed(item) ?? speakers.Chair;
        var presenters = item.Outline.Presenters;
        if (presenters is not null)
            ReadPresenters(presenters, item.Outline.Page);
        var answered = QuestionReader.IsAnswered(item.Text);
        foreach (var asker in QuestionReader.Askers(item.Outline.Title ?? "", item.Text))
            speakers.Add(asker, SpeechAct.Asks, item.Outline.Page, item.Outline.Title!);
        foreach (var (subject, act) in HeadingSpeakerReader.Read(item.Outline.Title ?? "", known))
            AddPresenter(subject, act, item.Outline.Page, item.Outline.Title!);
        foreach (var section in item.Sections)
            ReadSection(section, presenters is not null, answered);
        if (kind != DocumentKind.Notice)
            AddMovers(item);
    }

    /// <summary>The one whom the item itself calls the chair: "Tjänstgörande ordföranden Bo Ek (M)"; null when it names none or several.</summary>
    private string? ChairNamed(ItemDraft item)
    {
        var names = item.Sections.SelectMany(section => section.Paragraphs)
            .SelectMany(paragraph => PersonFinder.Find(paragraph.Text, known))
            .Where(mention => mention.Title is not null && TitleAlone.IsChair(mention.Title) && mention.NameStart > mention.Start)
            .Select(mention => mention.Name).Distinct().Take(2).ToList();
        return names.Count == 1 && known.Resolve(names[0]) is not null ? names[0] : null;
    }

    /// <summary>Who moved something at the meeting spoke, unless it came in writing.</summary>
    private void AddMovers(ItemDraft item)
    {
        foreach (var proposal in item.Proposals.Where(proposal => !WrittenSpeech.CameInWriting(proposal.Text) && !IsOfABody(proposal.Text)))
        {
            foreach (var mover in proposal.By.Where(mover => mover.Name is not null))
                speakers.Add(new SpeechSubject(mover.Name, mover.Party, null, null, 0, 0), SpeechAct.Proposes, proposal.Page, proposal.Text);
        }
    }

    /// <summary>"Valberedningen föreslår Anna Berg": a body proposes, and the person is whom it proposes.</summary>
    private static bool IsOfABody(string proposal) =>
        proposal.IndexOf(' ', StringComparison.Ordinal) is var space and > 0
        && OrganizationReader.IsOrganization(proposal[..space])
        && SpeechVerbs.OfSubjects.Find(proposal).Any(verb => verb.Start == space + 1);

    private void ReadPresenters(string cell, int? page)
    {
        foreach (var (subject, act) in PresenterReader.Read(cell, known))
            AddPresenter(subject, act, page, cell);
    }

    /// <summary>Who is listed as presenting did so, also when the list has only a title that the document gives to nobody.</summary>
    private void AddPresenter(SpeechSubject subject, SpeechAct act, int? page, string quote)
    {
        if (subject.Name is null && act == SpeechAct.Presents && !TitleAlone.IsChair(subject.Title!) && known.ResolveTitle(subject.Title!) is null)
            speakers.AddAsWritten(subject.Title!, act, page, quote);
        else
            speakers.Add(subject, act, page, quote);
    }

    private void ReadSection(Section section, bool presentersAreNamed, bool answered)
    {
        var list = section.Heading is null ? null : SpeakerListReader.ActOf(section.Heading);
        foreach (var paragraph in section.Paragraphs)
        {
            var text = paragraph.Text.Trim();
            if (SpeakerListReader.ActOf(text) is { } announced && paragraph.ListLabel is null)
            {
                list = announced;
                continue;
            }

            var (act, persons) = SpeakerListReader.ReadRunIn(text) is { } runIn
                ? (runIn.Act, SpeakerListReader.Persons(runIn.List, known))
                : (list ?? SpeechAct.Speaks, list is null || IsTold(text) ? [] : SpeakerListReader.Persons(text, known));
            if (kind == DocumentKind.Notice && act != SpeechAct.Presents)
                persons = [];
            foreach (var person in persons)
                AddPresenter(person, act, paragraph.Page, text);
            if (persons.Count > 0)
                continue;
            list = null;
            if (kind == DocumentKind.Notice)
            {
                foreach (var presenter in SentenceSplitter.Split(text).SelectMany(sentence => SpokenSentenceReader.ReadPresenters(sentence, known)))
                    AddPresenter(presenter, SpeechAct.Presents, paragraph.Page, text);
                continue;
            }

            ReadSentences(paragraph, section.Kind, presentersAreNamed, answered);
        }
    }

    /// <summary>Prose that says with verbs of its own who spoke, though it stands where a list might.</summary>
    private static bool IsTold(string text) => text.EndsWith('.') && SpeechVerbs.OfSubjects.Find(text).Any();

    private void ReadSentences(Paragraph paragraph, SectionKind section, bool presentersAreNamed, bool answered)
    {
        if (section == SectionKind.Proposals && NamedLineReader.ReadProposal(paragraph.Text) is { } movers)
        {
            foreach (var mover in movers)
                speakers.Add(mover, SpeechAct.Proposes, paragraph.Page, paragraph.Text);
        }

        if (section == SectionKind.Background && NamedLineReader.Read(paragraph.Text, known) is { } named)
            speakers.Add(named, SpeechAct.Informs, paragraph.Page, paragraph.Text);
        foreach (var sentence in SentenceSplitter.Split(paragraph.Text.Replace('\t', ' ')))
        {
            foreach (var (subject, act) in SpokenSentenceReader.Read(sentence, known))
            {
                // The column says who presented; what the text tells of others' presentations was elsewhere.
                if (presentersAreNamed && act == SpeechAct.Presents)
                    continue;
                if (act == SpeechAct.Asks && !answered && QuestionReader.IsWritten(sentence))
                    continue;
                if (SpeechPlaces.Allow(section, subject, act, sentence))
                    speakers.Add(subject, act, paragraph.Page, sentence);
            }
        }
    }
}
