namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// Letters → words. Letters are taken in the order that the file draws them, which within a line is the order of reading. A stretch of
/// letters ends at a space and where the next letter stands elsewhere; within a stretch, a gap that is wider than letters of a word leave
/// parts words. Where all letters are spaced out ("P R O T O K O L L"), their spacing is taken off the gaps first.
/// </summary>
internal sealed class WordBuilder
{
    /// <summary>Gap that parts words, in font sizes. A space is 0.2–0.3 wide in text fonts; kerning moves letters by less than 0.1.</summary>
    private const double WordGap = 0.15;

    /// <summary>Gap that ends a stretch, in font sizes.</summary>
    private const double StretchGap = 0.8;

    /// <summary>How far a letter may reach back over the one before, in font sizes: accents drawn separately and tight kerning.</summary>
    private const double Overlap = 0.5;

    /// <summary>Step from the baseline that begins a new word, in font sizes.</summary>
    private const double BaselineStep = 0.1;

    /// <summary>Letters from which a stretch shows whether it is spaced out.</summary>
    private const int SpacedLetters = 4;

    private readonly List<PlacedWord> words = [];
    private readonly List<Glyph> open = [];

    public static List<PlacedWord> Build(IReadOnlyList<Glyph> glyphs)
    {
        var builder = new WordBuilder();
        for (var i = 0; i < glyphs.Count; i++)
            builder.Add(glyphs[i]);
        builder.Close();
        return builder.words;
    }

    private void Add(Glyph glyph)
    {
        if (glyph.IsSpace)
        {
            Close();
            return;
        }

        if (open.Count > 0 && !GoesOn(open[^1], glyph))
            Close();
        open.Add(glyph);
    }

    private static bool GoesOn(Glyph last, Glyph next)
    {
        var size = Math.Max(last.Style.Size, next.Style.Size);
        var gap = next.Left - last.Right;
        return gap < StretchGap * size && gap > -Overlap * size && Math.Abs(next.Baseline - last.Baseline) < BaselineStep * size && !last.IsSign;
    }

    private void Close()
    {
        if (open.Count == 0)
            return;
        var gap = WordGap + Spacing();
        var from = 0;
        for (var i = 1; i < open.Count; i++)
        {
            if (GapBefore(i) <= gap)
                continue;
            AddWord(from, i);
            from = i;
        }

        AddWord(from, open.Count);
        open.Clear();
    }

    /// <summary>The usual gap between the stretch's letters, in font sizes; 0 for text that is not spaced out.</summary>
    private double Spacing()
    {
        if (open.Count < SpacedLetters)
            return 0;
        var wide = 0;
        for (var i = 1; i < open.Count; i++)
            wide += GapBefore(i) > WordGap / 2 ? 1 : 0;
        if (wide * 2 <= open.Count)
            return 0;
        var gaps = new double[open.Count - 1];
        for (var i = 1; i < open.Count; i++)
            gaps[i - 1] = GapBefore(i);
        Array.Sort(gaps);
        return gaps[gaps.Length / 2];
    }

    private double GapBefore(int index) =>
        (open[index].Left - open[index - 1].Right) / Math.Max(open[index].Style.Size, open[index - 1].Style.Size);

    private void AddWord(int from, int to)
    {
        var glyphs = new Glyph[to - from];
        open.CopyTo(from, glyphs, 0, glyphs.Length);
        var box = glyphs[0].Box;
        var size = glyphs[0].Style.Size;
        for (var i = 1; i < glyphs.Length; i++)
        {
            box = box.With(glyphs[i].Box);
            size = Math.Max(size, glyphs[i].Style.Size);
        }

        words.Add(new PlacedWord(glyphs, box, glyphs[0].Baseline, size));
    }
}
