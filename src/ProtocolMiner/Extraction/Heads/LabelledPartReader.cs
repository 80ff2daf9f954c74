using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Attendance;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>
/// Splits the front page, or what follows the last item, at its labels, however they are laid out: in a table's cell beside their text,
/// in a line of their own above it, as a row of heads above a row of texts, before a colon or a tab, bold in front of their text.
/// </summary>
internal sealed class LabelledPartReader
{
    private readonly List<LabelledPart> parts = [];

    /// <summary>Labels that stand side by side, as heads of columns; what comes in as many pieces goes below them.</summary>
    private Dictionary<int, LabelledPart> columns = [];

    /// <summary>The part that text is added to: that of the last label, or of one that the text stands beside.</summary>
    private LabelledPart current = Unlabelled();

    private LabelledPartReader()
    {
    }

    public static IReadOnlyList<LabelledPart> Read(IEnumerable<CleanBlock> blocks)
    {
        var reader = new LabelledPartReader();
        reader.parts.Add(reader.current);
        foreach (var block in TabbedRoster.Fold(blocks))
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
                    reader.current.Content.Add(block);
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
            StartColumns([.. row.Cells.Select(cell => cell.Paragraphs.Count > 0 ? cell.Paragraphs[0] : null)]);
            return;
        }

        if (columns.Count > 1 && !cells.Any(cell => FrontLabelParser.Parse(cell.Text) is not null))
        {
            for (var i = 0; i < row.Cells.Count; i++)
                ColumnAt(i)?.Content.AddRange(row.Cells[i].Paragraphs.Where(HasWords));
            return;
        }

        FrontLabel? within = null;
        var labels = HasLabels(row);
        var persons = labels ? cells.Skip(1).ToList() : cells;
        if (PersonRow.Read(persons) is { } person)
        {
            if (labels)
                Start(FrontLabelParser.Parse(cells[0].Text), null, cells[0].Paragraphs[0], row: true, row.Page);
            Add(person);
            return;
        }

        foreach (var cell in cells)
        {
            if (labels && FrontLabelParser.Parse(cell.Text) is { } label)
            {
                Start(label, null, cell.Paragraphs[0], row: true, row.Page);
                within = label;
                continue;
            }

            foreach (var block in TabbedRoster.Fold(cell.Paragraphs))
            {
                if (block is Paragraph paragraph)
                    ReadPieces(paragraph, within);
                else
                    current.Content.Add(block);
            }
        }
    }

    private void Read(Paragraph paragraph)
    {
        // A sentence that tells who was there goes on with no label above it, such as the place's.
        if (current.Label is not { Field: FrontField.Roster } && ProseRosterReader.IsProse(paragraph.Text))
        {
            Start(new FrontLabel(FrontField.Roster, "", new RosterLabel(null, RosterPresence.Present, null)), null, null, row: false, paragraph.Page);
            current.Content.Add(paragraph);
            return;
        }

        var pieces = ParagraphSlicer.AtTabs(paragraph);
        if (pieces.Count > 1 && pieces.All(piece => FrontLabelParser.Parse(piece.Text) is not null))
        {
            StartColumns(pieces);
            return;
        }

        if (columns.Count > 1 && pieces.Count == columns.Count && !pieces.Any(StartsWithLabel))
        {
            for (var i = 0; i < pieces.Count; i++)
                ColumnAt(i)?.Content.Add(pieces[i]);
            return;
        }

        // Signatures below their heads, each a block of its own.
        if (columns.Count > 1 && !HasWords(paragraph))
            return;
        if (columns.Count > 1 && pieces.Count == 1 && !StartsWithLabel(paragraph) && columns.Values.FirstOrDefault(column => column.Content.Count == 0) is { } next)
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
            pieces = InlineLabelSplitter.AtColons(paragraph) is { } colons ? colons
                : FrontLabelParser.ParseRunIn(paragraph.Text) is null && !IsAttending(paragraph) ? InlineLabelSplitter.Split(paragraph) ?? [paragraph] : [paragraph];
        foreach (var piece in pieces)
            ReadPiece(piece, within, row: pieces.Count > 1);
    }

    /// <summary>"Sekreterare Anna Berg" below others in a list of those who were there beside the members is one of them, and no signature.</summary>
    private bool IsAttending(Paragraph paragraph) =>
        current is { Label.Roster: { Presence: null or RosterPresence.Present, Group: RosterGroup.Other or RosterGroup.Official }, Content.Count: > 0 }
        && PersonLineParser.Parse(paragraph.Text) is { Rest: null } person && IsSecretary(person.Function ?? person.Title);

    private static bool IsSecretary(string? title) => title is not null && title.Contains("sekreterare", StringComparison.OrdinalIgnoreCase);

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

    private void StartColumns(IReadOnlyList<Paragraph?> labels)
    {
        var started = new Dictionary<int, LabelledPart>();
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i] is not { } label)
                continue;
            Start(FrontLabelParser.Parse(label.Text), null, label, row: true, label.Page);
            started[i] = current;
        }

        columns = started;
    }

    /// <summary>The label above a column, or above the next one to the left when it spans several.</summary>
    private LabelledPart? ColumnAt(int index)
    {
        while (index >= 0 && !columns.ContainsKey(index))
            index--;
        return index < 0 ? null : columns[index];
    }

    private static bool HasWords(Paragraph paragraph) => paragraph.Text.Any(char.IsLetterOrDigit);

    private void Start(FrontLabel? label, FrontLabel? within, Paragraph? look, bool row, int? page)
    {
        columns = [];
        current = new LabelledPart(label, within, [], look is null ? null : LabelLook.Of(look), row, page) { LabelBox = look?.Box };
        parts.Add(current);
    }

    private void Add(Paragraph? piece)
    {
        if (piece is null)
            return;
        current = Beside(piece) ?? current;
        current.Content.Add(piece);
    }

    /// <summary>The label to the left on the same line, where labels and texts were read as two columns.</summary>
    private LabelledPart? Beside(Paragraph piece) => piece.Box is { } box
        ? parts.Find(part => part.Content.Count == 0 && part.Page == piece.Page && part.LabelBox is { } label
            && label.Right <= box.Left && label.Top < box.MiddleY && box.MiddleY < label.Bottom)
        : null;

    private static LabelledPart Unlabelled() => new(null, null, [], null, Row: false, null);
}
