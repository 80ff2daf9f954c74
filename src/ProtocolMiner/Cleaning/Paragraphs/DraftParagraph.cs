using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>A paragraph in the making: its lines, perhaps of more than one column or page.</summary>
internal sealed class DraftParagraph(FlowLine first, BlockRole role) : DraftBlock(role)
{
    private readonly List<FlowLine> lines = [first];

    public IReadOnlyList<FlowLine> Lines => lines;

    public FlowLine First => lines[0];

    public FlowLine Last => lines[^1];

    public override int? Page => First.Page;

    public override int? EndPage => Last.Page;

    public override Box? Start => First.Line.Box;

    public override Box? End => Last.Line.Box;

    public void Add(FlowLine line) => lines.Add(line);

    public void Add(DraftParagraph continuation) => lines.AddRange(continuation.lines);
}
