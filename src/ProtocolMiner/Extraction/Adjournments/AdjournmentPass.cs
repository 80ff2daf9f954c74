using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Adjournments;

/// <summary>Reads when the meeting was adjourned (<em>ajourneringar</em>), from the front page and from the items.</summary>
internal sealed class AdjournmentPass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
        if (draft.Kind is not (DocumentKind.Minutes or DocumentKind.Notes))
            return;
        var reader = new AdjournmentReader();
        foreach (var paragraph in draft.Document.Blocks.SelectMany(block => block.ParagraphsWithin()))
            reader.Read(paragraph.Text, paragraph.Page);
        draft.Adjournments = reader.Found;
    }
}
