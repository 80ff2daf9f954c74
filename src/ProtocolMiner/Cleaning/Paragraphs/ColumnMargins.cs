using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>
/// Finds where the columns of a document end, which tells whether a line was broken for want of room. A line that goes on in lower case
/// reaches its column's end; the longest such line that begins at about the same place on the page marks it.
/// </summary>
internal sealed class ColumnMargins
{
    /// <summary>Lists and quotations are set in by up to this much and still share their column's end, in points.</summary>
    private const double DeepestIndentation = 90;

    /// <summary>Lefts are rounded to this many points.</summary>
    private const double Step = 3;

    /// <summary>Share of the examples in text without geometry that the margin covers; the longest lines are accidents.</summary>
    private const double CharacterQuantile = 0.9;

    private const int FewestExamples = 5;

    /// <summary>Three lines of four that are broken to a width reach at least this part of it.</summary>
    private const double RaggedEdge = 0.7;

    /// <summary>The furthest right end by rounded left, for each page.</summary>
    private readonly List<Dictionary<int, double>> byPage = [];

    /// <summary>The same for all pages of one width.</summary>
    private readonly Dictionary<double, Dictionary<int, double>> byWidth = [];

    private readonly List<double> widths = [];
    private readonly List<int> lengths = [];

    public static ColumnMargins Of(IReadOnlyList<Page> pages)
    {
        var margins = new ColumnMargins();
        foreach (var page in pages)
        {
            margins.byPage.Add([]);
            margins.widths.Add(page.Width);
            margins.byWidth.TryAdd(page.Width, []);
            foreach (var block in page.Blocks.OfType<TextBlock>())
                margins.AddExamples(block, page.Width);
        }

        margins.lengths.Sort();
        return margins;
    }

    /// <summary>The right end of a block's column, in points or characters; null when nothing tells.</summary>
    /// <param name="page">Index of the page.</param>
    /// <param name="neighbours">The boxes of all blocks of the page.</param>
    public double? Of(TextBlock block, int page, IReadOnlyList<Box> neighbours)
    {
        if (BoxOf(block) is not { } box)
            return MarginInCharacters();
        if ((Furthest(byPage[page], box.Left) ?? Furthest(byWidth[widths[page]], box.Left)) is not { } margin)
            return null;
        foreach (var neighbour in neighbours)
        {
            if (neighbour.Left >= box.Right && neighbour.Top < box.Bottom && neighbour.Bottom > box.Top)
                margin = Math.Min(margin, neighbour.Left);
        }

        return Math.Max(margin, box.Right);
    }

    /// <summary>Null where the lines that go on are of all lengths: such text is not broken to a width at all.</summary>
    private double? MarginInCharacters()
    {
        if (lengths.Count < FewestExamples)
            return null;
        var margin = lengths[(int)(CharacterQuantile * (lengths.Count - 1))];
        return lengths[lengths.Count / 4] > RaggedEdge * margin ? margin : null;
    }

    /// <summary>The place of a block's text; null where the format has no geometry.</summary>
    public static Box? BoxOf(TextBlock block)
    {
        Box? box = null;
        foreach (var line in block.Lines)
            box = line.Box is { } next ? box?.With(next) ?? next : box;
        return box;
    }

    private static double? Furthest(Dictionary<int, double> examples, double left)
    {
        double? furthest = null;
        for (var bucket = Bucket(left - DeepestIndentation); bucket <= Bucket(left) + 1; bucket++)
        {
            if (examples.TryGetValue(bucket, out var right) && !(right <= furthest))
                furthest = right;
        }

        return furthest;
    }

    private void AddExamples(TextBlock block, double pageWidth)
    {
        for (var i = 1; i < block.Lines.Count; i++)
        {
            if (block.Lines[i].Text.TrimStart() is not { Length: > 0 } next || !char.IsLower(next[0]))
                continue;
            if (block.Lines[i - 1].Box is not { } box)
            {
                lengths.Add(block.Lines[i - 1].Text.Trim().Length);
                continue;
            }

            // What runs off the page is no text that a reader sees.
            if (box.Right > pageWidth)
                continue;
            Widen(byPage[^1], box);
            Widen(byWidth[pageWidth], box);
        }
    }

    private static void Widen(Dictionary<int, double> examples, Box box)
    {
        var bucket = Bucket(box.Left);
        examples[bucket] = Math.Max(examples.GetValueOrDefault(bucket), box.Right);
    }

    private static int Bucket(double left) => (int)Math.Round(left / Step);
}
