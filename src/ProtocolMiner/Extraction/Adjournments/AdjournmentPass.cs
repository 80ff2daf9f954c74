using ProtocolMiner.Cleaning;
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
        foreach (var paragraph in draft.Document.Blocks.SelectMany(Paragraphs))
            reader.Read(paragraph.Text, paragraph.Page);
        draft.Adjournments = reader.Found;
    }

    private static IEnumerable<Paragraph> Paragraphs(CleanBlock block) => block switch
    {
        Paragraph paragraph => [paragraph],
        Grid grid => grid.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs),
        _ => [],
    };
}
