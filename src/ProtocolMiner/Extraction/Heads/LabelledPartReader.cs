using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Attendance;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>
/// Splits the front page, or what follows the last item, at its labels, however they are laid out: in a table's cell beside their text,
/// in a line of their own above it, as a row of heads above a row of texts, before a colon or a tab, bold in front of their text.
/// </summary>
internal sealed class LabelledPartReader
{
    private readonly List<LabelledPart> parts = [];

    /// <summary>Labels that stand side by side, as heads of columns; what comes in as many pieces goes below them.</summary>
    private List<LabelledPart> columns = [];

    private LabelledPartReader()
    {
    }

    public static IReadOnlyList<LabelledPart> Read(IEnumerable<CleanBlock> blocks)
    {
        var reader = new LabelledPartReader();
        reader.Start(null, null, null, row: false, null);
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    reader.Read(paragraph);
                    break;
                case Grid grid when SideBySideLists.Columns(grid) is { } lists:
                    foreach (var paragraph in lists)
                        reader.Read(paragraph);
                    break;
                case Grid grid when RosterTableHeader.Find(grid) is null && HasLabels(grid):
                    reader.columns = [];
                    foreach (var row in grid.Rows)
                        reader.Read(row);
                    break;
                default:
                    reader.parts[^1].Content.Add(block);
                    break;
            }
        }

        return [.. reader.parts.Where(part => part.Label is not null || part.Content.Count > 0)];
    }

    private static bool HasLabels(Grid grid) => grid.Rows.Any(HasLabels);

    /// <summary>A row has labels when it begins with one; in "Anna Berg | ledamot" the second cell is none.</summary>
    private static bool HasLabels(GridRow row) => row.Cells.FirstOrDefault(cell => cell.Paragraphs.Count > 0) is { } first
        && (FrontLabelParser.Parse(first.Text) is not null || first.Paragraphs.Any(StartsWithLabel));

    private static bool StartsWithLabel(Paragraph piece) =>
        FrontLabelParser.Parse(piece.Text) is not null || FrontLabelParser.ParseRunIn(piece.Text) is not null;

    private void Read(GridRow row)
    {
        var cells = row.Cells.Where(cell => cell.Paragraphs.Count > 0).ToList();
        if (cells.Count > 1 && cells.All(cell => FrontLabelParser.Parse(cell.Text) is not null))
        {
            StartColumns(cells.Select(cell => cell.Paragraphs[0]));
            return;
        }

        if (columns.Count > 1 && row.Cells.Count == columns.Count && !cells.Any(cell => FrontLabelParser.Parse(cell.Text) is not null))
        {
            for (var i = 0; i < columns.Count; i++)
                columns[i].Content.AddRange(row.Cells[i].Paragraphs);
            return;
        }

        FrontLabel? within = null;
        var labels = HasLabels(row);
        foreach (var cell in cells)
        {
            if (labels && FrontLabelParser.Parse(cell.Text) is { } label)
            {
                Start(label, null, cell.Paragraphs[0], row: true, row.Page);
                within = label;
                continue;
            }

            foreach (var paragraph in cell.Paragraphs)
                ReadPieces(paragraph, within);
        }
    }

    private void Read(Paragraph paragraph)
    {
        var pieces = ParagraphSlicer.AtTabs(paragraph);
        if (pieces.Count > 1 && pieces.All(piece => FrontLabelParser.Parse(piece.Text) is not null))
        {
            StartColumns(pieces);
            return;
        }

        if (columns.Count > 1 && pieces.Count == columns.Count && !pieces.Any(StartsWithLabel))
        {
            for (var i = 0; i < columns.Count; i++)
                columns[i].Content.Add(pieces[i]);
            return;
        }

        // Signatures below their heads, each a block of its own.
        if (columns.Count > 1 && pieces.Count == 1 && !StartsWithLabel(paragraph) && columns.Find(column => column.Content.Count == 0) is { } next)
        {
            next.Content.Add(paragraph);
            return;
        }

        ReadPieces(paragraph, null);
    }

    private void ReadPieces(Paragraph paragraph, FrontLabel? within)
    {
        if (FrontLabelParser.Parse(paragraph.Text) is { } whole)
        {
            Start(whole, within, paragraph, row: false, paragraph.Page);
            return;
        }

        var pieces = ParagraphSlicer.AtTabs(paragraph);
        if (pieces.Count == 1 || !(FrontLabelParser.Parse(pieces[0].Text) is not null || pieces.Any(piece => FrontLabelParser.ParseRunIn(piece.Text) is not null)))
            pieces = FrontLabelParser.ParseRunIn(paragraph.Text) is null ? InlineLabelSplitter.Split(paragraph) ?? [paragraph] : [paragraph];
        foreach (var piece in pieces)
            ReadPiece(piece, within, row: pieces.Count > 1);
    }

    private void ReadPiece(Paragraph piece, FrontLabel? within, bool row)
    {
        if (row && FrontLabelParser.Parse(piece.Text) is { } label)
        {
            Start(label, within, piece, row, piece.Page);
        }
        else if (FrontLabelParser.ParseRunIn(piece.Text) is { } runIn)
        {
            Start(runIn.Label, within, null, row: true, piece.Page);
            Add(ParagraphSlicer.Slice(piece, piece.Text.Length - runIn.Text.Length, piece.Text.Length));
        }
        else
        {
            Add(piece);
        }
    }

    private void StartColumns(IEnumerable<Paragraph> labels)
    {
        var started = new List<LabelledPart>();
        foreach (var label in labels)
        {
            Start(FrontLabelParser.Parse(label.Text), null, label, row: true, label.Page);
            started.Add(parts[^1]);
        }

        columns = started;
    }

    private void Start(FrontLabel? label, FrontLabel? within, Paragraph? look, bool row, int? page)
    {
        columns = [];
        parts.Add(new LabelledPart(label, within, [], look is null ? null : LabelLook.Of(look), row, page));
    }

    private void Add(Paragraph? piece)
    {
        if (piece is not null)
            parts[^1].Content.Add(piece);
    }
}
