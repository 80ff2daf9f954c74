using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Speakers;

/// <summary>Reads who spoke on an item, and what they did.</summary>
internal sealed class SpeakerPass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
        // A memo is written before the meeting; nobody speaks in it.
        if (draft.Kind == DocumentKind.Memo)
            return;
        foreach (var item in draft.Items)
        {
            var speakers = new SpeakerGatherer(draft.Persons);
            if (draft.Kind == DocumentKind.Slides)
                new SlideSpeakerReader(speakers, draft.Persons).Read(item);
            else
                new ItemSpeakerReader(speakers, draft.Persons, draft.Kind).Read(item);
            item.Speakers = speakers.Speakers;
            foreach (var title in speakers.Unresolved)
            {
                draft.Findings.Add(new Finding(
                    "title-without-name",
                    $"At {item.Outline.Label ?? item.Outline.Title}, “{title}” speaks, but the document does not say, or not clearly, who that is.",
                    item.Outline.Page));
            }
        }
    }
}
