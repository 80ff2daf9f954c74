using ProtocolMiner.Protocols;
using ProtocolMiner.Reading.Pdf.Drawing;
using ProtocolMiner.Reading.Pdf.Layout;
using ProtocolMiner.Reading.Pdf.Letters;
using ProtocolMiner.Reading.Pdf.Rules;

namespace ProtocolMiner.Reading.Pdf;

/// <summary>One page's letters and drawn lines → its words, ruled tables and stamps.</summary>
internal static class PageReader
{
    /// <summary>Most letters that are read of a page: some twenty times what the smallest print fills one with.</summary>
    private const int MostLetters = 200_000;

    /// <summary>Most drawn lines that tables are looked for in; maps and drawings have more.</summary>
    private const int MostRules = 20_000;

    /// <param name="fields">What is filled in in forms on the page.</param>
    public static PageContent Read(DrawnPage page, IEnumerable<FormField> fields, List<Finding> findings, CancellationToken cancellation)
    {
        if (LegibilityCheck.Check(page) is { } finding)
            findings.Add(finding);
        var letters = Bound(page, findings);
        var direction = MostCommonDirection(letters);
        var frame = Frame.Of(direction, page.Width, page.Height);
        var isTurned = direction is TextDirection.Up or TextDirection.Down;
        var (width, height) = isTurned ? (page.Height, page.Width) : (page.Width, page.Height);
        var looks = new FontLooks();
        var reader = new GlyphReader(frame, looks, letters.Count);
        var turned = new List<DrawnLetter>();
        foreach (var letter in letters)
        {
            if (IsOutside(letter, page))
                continue;
            if (letter.Direction == direction)
                reader.Add(letter);
            else
                turned.Add(letter);
        }

        cancellation.ThrowIfCancellationRequested();
        reader.Glyphs.AddRange(fields.SelectMany(field => FormFieldReader.Letters(field, frame)));
        var words = WordBuilder.Build(reader.Glyphs);
        var marks = new DrawnMarkReader(frame);
        var rules = ReadRules(page, frame, width, height, marks, findings);
        cancellation.ThrowIfCancellationRequested();
        var level = StrikeFinder.Mark(rules.Level, words);
        IReadOnlyList<Rule> separators = [.. level, .. rules.Edges];
        var grids = GridFinder.Find(level, rules.Upright);
        words.AddRange([.. marks.MarksIn(grids, words)]);
        var tables = new RuledTableBuilder(new RegionLayout(separators)).Build(grids, ref words);
        return new PageContent(page.Number, width, height, words, tables, separators, TurnedTextReader.Read(turned, frame, looks));
    }

    /// <summary>Printers' colour names and leftovers beside the page are not seen by its readers.</summary>
    private static bool IsOutside(DrawnLetter letter, DrawnPage page)
    {
        var (a, b) = (letter.Start, letter.End);
        return Math.Max(a.X, b.X) < 0 || Math.Min(a.X, b.X) > page.Width || Math.Max(a.Y, b.Y) < 0 || Math.Min(a.Y, b.Y) > page.Height;
    }

    private static IReadOnlyList<DrawnLetter> Bound(DrawnPage page, List<Finding> findings)
    {
        if (page.Letters.Count <= MostLetters)
            return page.Letters;
        findings.Add(new Finding("page-cut-off", $"The page has {page.Letters.Count} letters; only the first {MostLetters} were read.", page.Number));
        return [.. page.Letters.Take(MostLetters)];
    }

    private static TextDirection MostCommonDirection(IReadOnlyList<DrawnLetter> letters)
    {
        Span<int> counts = stackalloc int[5];
        foreach (var letter in letters)
            counts[(int)letter.Direction]++;
        var most = TextDirection.Level;
        for (var direction = TextDirection.Up; direction <= TextDirection.UpsideDown; direction++)
        {
            if (counts[(int)direction] > counts[(int)most])
                most = direction;
        }

        return most;
    }

    private static RuleSet ReadRules(DrawnPage page, Frame frame, double width, double height, DrawnMarkReader marks, List<Finding> findings)
    {
        var rules = new RuleReader(frame, width, height);
        foreach (var path in page.Paths)
        {
            rules.Add(path);
            marks.Add(path);
            if (rules.Count <= MostRules)
                continue;
            findings.Add(new Finding("drawing-too-complex", "The page has so many drawn lines that its tables could not be told apart by them. Check its tables against the original.", page.Number));
            return RuleSet.Empty;
        }

        return rules.ToSet();
    }
}
