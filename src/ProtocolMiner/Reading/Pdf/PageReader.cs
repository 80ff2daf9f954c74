using ProtocolMiner.Reading.Pdf.Layout;
using ProtocolMiner.Reading.Pdf.Rules;

namespace ProtocolMiner.Reading.Pdf;

/// <summary>One page's letters and drawn lines → its blocks in reading order.</summary>
internal static class PageReader
{
    public static Page Read(UglyToad.PdfPig.Content.Page page)
    {
        var glyphs = new GlyphReader(page.Height);
        foreach (var letter in page.Letters)
            glyphs.Add(letter);
        var rules = ReadRules(page);
        var words = WordBuilder.Build(glyphs.Upright);
        var layout = new RegionLayout([.. rules.Level, .. rules.Edges]);
        var tables = new RuledTableBuilder(layout).Build(GridFinder.Find(rules.Level, rules.Upright), ref words);
        return new Page(page.Number, page.Width, page.Height, layout.Arrange(words, tables));
    }

    private static RuleSet ReadRules(UglyToad.PdfPig.Content.Page page)
    {
        var rules = new RuleReader(page.Width, page.Height);
        foreach (var path in page.Paths)
            rules.Add(path);
        return rules.ToSet();
    }
}
