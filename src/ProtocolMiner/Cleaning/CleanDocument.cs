using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning;

/// <summary>
/// The same document with less noise: one flow of paragraphs and tables over all pages, in reading order, in NFC, with the line
/// breaks of the layout undone, without running heads, feet, page numbers and signing stamps.
/// </summary>
/// <param name="Source">The file.</param>
/// <param name="Blocks">Paragraphs and tables in reading order; each knows its page.</param>
/// <param name="RunningLines">The distinct lines that were dropped as running heads and feet, in the order they were first met: they often name body, date and organisation.</param>
/// <param name="Pages">The pages as read, for what needs their geometry or notes.</param>
/// <param name="Findings">What reading and cleaning could not make out.</param>
public sealed record CleanDocument(
    SourceFile Source,
    IReadOnlyList<CleanBlock> Blocks,
    IReadOnlyList<string> RunningLines,
    IReadOnlyList<Page> Pages,
    IReadOnlyList<Finding> Findings);

/// <summary>A paragraph or a table.</summary>
/// <param name="Page">1-based page where it begins; null where the format has no pages.</param>
/// <param name="EndPage">1-based page where it ends.</param>
public abstract record CleanBlock(int? Page, int? EndPage)
{
    public BlockRole Role { get; init; }

    /// <summary>The paragraph itself, or those of all cells, row by row.</summary>
    public IEnumerable<Paragraph> ParagraphsWithin() => this switch
    {
        Paragraph paragraph => [paragraph],
        Grid grid => grid.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs),
        _ => [],
    };
}

/// <summary>A paragraph: its text is one line, NFC, single spaces, words hyphenated at line ends joined. A tab stays a tab.</summary>
/// <param name="Runs">The text in pieces of one look each; together they are <see cref="Text"/>.</param>
public sealed record Paragraph(IReadOnlyList<TextRun> Runs, int? Page, int? EndPage) : CleanBlock(Page, EndPage)
{
    private string? text;

    /// <inheritdoc cref="Paragraph" path="/param[@name='Runs']"/>
    public IReadOnlyList<TextRun> Runs
    {
        get;
        init => (field, text) = (value, null);
    } = Runs;

    /// <summary>The words, without <see cref="ListLabel"/>.</summary>
    public string Text => text ??= string.Concat(Runs.Select(run => run.Text));

    /// <summary>The list number or bullet before the text, whether computed by Word or written out ("§ 12", "1.", "a)", "•", "–"); null without one.</summary>
    public string? ListLabel { get; init; }

    /// <summary>0-based depth in a list.</summary>
    public int ListLevel { get; init; }

    /// <summary>Heading level that the format states, 1 highest; null when it states none.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>Offsets in <see cref="Text"/> where a further line of the layout began, for lists whose lines were joined in doubt.</summary>
    public IReadOnlyList<int> LineStarts { get; init; } = [];

    /// <summary>Font size of most of the text in points; 0 when unknown.</summary>
    public double Size { get; init; }

    /// <summary>All letters are bold.</summary>
    public bool Bold { get; init; }

    /// <summary>All letters are italic.</summary>
    public bool Italic { get; init; }

    /// <summary>All letters are struck through.</summary>
    public bool Struck { get; init; }

    /// <summary>Place of the first line on its page; null where the format has no geometry.</summary>
    public Box? Box { get; init; }

    /// <summary>White space above, in points, to the block before in the same column; null when unknown or first on the page.</summary>
    public double? SpaceAbove { get; init; }
}

/// <summary>A table. A table that goes on over a page break is one grid; repeated header rows are left out.</summary>
public sealed record Grid(IReadOnlyList<GridRow> Rows, bool Ruled, int? Page, int? EndPage) : CleanBlock(Page, EndPage);

/// <param name="Cells">Cells from left to right.</param>
/// <param name="Page">1-based page of the row; null where the format has no pages.</param>
public sealed record GridRow(IReadOnlyList<GridCell> Cells, int? Page, bool IsHeader);

/// <param name="Paragraphs">The cell's paragraphs; tables within it are flattened, a paragraph a cell.</param>
public sealed record GridCell(IReadOnlyList<Paragraph> Paragraphs, int ColumnSpan = 1, bool ContinuesAbove = false)
{
    public Box? Box { get; init; }

    /// <summary>The paragraphs, separated by line feeds, list labels included.</summary>
    public string Text => string.Join('\n', Paragraphs.Select(p => p.ListLabel is null ? p.Text : p.ListLabel + " " + p.Text));
}
