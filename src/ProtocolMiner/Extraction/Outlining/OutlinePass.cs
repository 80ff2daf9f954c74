using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>Finds the items, their sections and their text.</summary>
internal sealed class OutlinePass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
        draft.Outline = draft.Kind switch
        {
            DocumentKind.Slides => SlideOutliner.Read(draft.Document),
            DocumentKind.Other => draft.Outline,
            DocumentKind.Memo => MemoOutliner.Read(draft.Document, draft.Title),
            _ => MeetingOutliner.Read(draft.Document, draft.Kind),
        };
        draft.Items = [.. draft.Outline.Items.Select(Begin)];
    }

    private static ItemDraft Begin(OutlineItem item)
    {
        var text = ItemText.Of(item.Blocks);
        return new ItemDraft(item, SectionSplitter.Split(item.Blocks)) { Text = text, Attachments = AttachmentFinder.Find(text) };
    }
}
