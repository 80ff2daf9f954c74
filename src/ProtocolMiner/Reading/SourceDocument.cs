using ProtocolMiner.Protocols;

namespace ProtocolMiner.Reading;

/// <summary>
/// A file as read: its pages (slides) in order, with everything that stands on them. One model for all formats; nothing is
/// cleaned away yet, and nothing is interpreted.
/// </summary>
/// <param name="Source">The file.</param>
/// <param name="Pages">At least one page, unless nothing at all could be read. Word and plain text without form feeds are one page without number.</param>
/// <param name="Findings">What could not be read (a page that is a picture, a font without a usable character map), each with its page.</param>
public sealed record SourceDocument(SourceFile Source, IReadOnlyList<Page> Pages, IReadOnlyList<Finding> Findings);

/// <summary>One page or slide.</summary>
/// <param name="Number">1-based; null where the format has no pages.</param>
/// <param name="Width">In points; 0 where the format has no geometry.</param>
/// <param name="Height">In points; 0 where the format has no geometry.</param>
/// <param name="Blocks">Text and tables in reading order.</param>
public sealed record Page(int? Number, double Width, double Height, IReadOnlyList<Block> Blocks)
{
    /// <summary>Speaker notes of a slide, kept apart from what the audience saw.</summary>
    public IReadOnlyList<Block> Notes { get; init; } = [];

    /// <summary>A slide that is not shown.</summary>
    public bool Hidden { get; init; }
}

/// <summary>Part of a page: text or a table.</summary>
public abstract record Block
{
    public BlockRole Role { get; init; }
}

/// <summary>What the format itself says a block is. What must be guessed from looks stays <see cref="Body"/>.</summary>
public enum BlockRole
{
    Body,

    /// <summary>The title placeholder of a slide, Word's style "Title".</summary>
    Title,

    /// <summary>Word's header part; in a PDF, what the file itself tags as an artifact at the page's head.</summary>
    Header,

    /// <summary>Word's footer part; in a PDF, what the file itself tags as an artifact at the page's foot.</summary>
    Footer,

    Footnote,

    /// <summary>Entry of a table of contents (<em>innehållsförteckning</em>) that Word made: it repeats headings and is none.</summary>
    Contents,

    /// <summary>Text turned against the page's reading direction, such as a signing stamp up the margin.</summary>
    Rotated,
}

/// <summary>A run of lines that stand together: a paragraph or more, in one column.</summary>
public sealed record TextBlock(IReadOnlyList<Line> Lines) : Block;

/// <summary>A table, ruled or only aligned. Rows may differ in their number of cells.</summary>
/// <param name="Rows">Rows from top to bottom.</param>
/// <param name="Ruled">True when drawn lines (or the format itself) make it a table; false when only alignment does.</param>
public sealed record Table(IReadOnlyList<TableRow> Rows, bool Ruled) : Block;

/// <param name="Cells">Cells from left to right; an empty cell stands as a cell without blocks.</param>
/// <param name="IsHeader">Marked by the format as a row that repeats on each page.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells, bool IsHeader = false);

/// <param name="Blocks">What stands in the cell: text, and tables within it.</param>
/// <param name="ColumnSpan">Number of grid columns that the cell covers, at least 1.</param>
/// <param name="ContinuesAbove">The lower part of a vertically merged cell; its own blocks are empty.</param>
public sealed record TableCell(IReadOnlyList<Block> Blocks, int ColumnSpan = 1, bool ContinuesAbove = false)
{
    /// <summary>Place on the page; null where the format has no geometry.</summary>
    public Box? Box { get; init; }
}

/// <summary>A line of text as laid out, or (Word, slides) a whole paragraph.</summary>
/// <param name="Runs">Pieces of text of one look each, in order; never empty of text altogether. Tabs stand as tab characters.</param>
public sealed record Line(IReadOnlyList<TextRun> Runs)
{
    /// <summary>Place on the page; null where the format has no geometry.</summary>
    public Box? Box { get; init; }

    /// <summary>The computed list number or bullet that stands before the text but not in it ("§ 12", "1.", "•"); null without one.</summary>
    public string? ListLabel { get; init; }

    /// <summary>0-based depth in a list or outline; 0 outside lists.</summary>
    public int ListLevel { get; init; }

    /// <summary>Heading level that the format states (Word's outline level, Markdown's #): 1 is the highest; null when it states none.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>True when the paragraph ends here, false when it goes on in the next line, null when the layout has to tell (PDF, plain text).</summary>
    public bool? EndsParagraph { get; init; }

    public string Text => Runs is [var only] ? only.Text : string.Concat(Runs.Select(run => run.Text));
}

/// <summary>Text of one look.</summary>
public readonly record struct TextRun(string Text, TextStyle Style);

/// <summary>How text looks.</summary>
/// <param name="Size">Font size in points as it stands on the page; 0 when unknown.</param>
/// <param name="Struck">Struck through, by the format or by a line drawn over the text.</param>
public readonly record struct TextStyle(double Size, bool Bold = false, bool Italic = false, bool Struck = false, bool Underlined = false)
{
    /// <summary>Name of the font without subset prefix; null when unknown.</summary>
    public string? Font { get; init; }
}

/// <summary>A place on a page in points; the origin is the page's top left corner, y grows downwards.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double MiddleX => (Left + Right) / 2;

    public double MiddleY => (Top + Bottom) / 2;

    /// <summary>The smallest box that holds both.</summary>
    public Box With(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
