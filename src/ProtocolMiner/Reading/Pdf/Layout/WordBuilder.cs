namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// Letters → words. Letters are taken in the order that the file draws them, which within a word is the order of reading; a word ends
/// at a space, where the next letter stands on another line, and where the gap is wider than letters of a word leave.
/// </summary>
internal sealed class WordBuilder
{
    /// <summary>Gap that parts words, in font sizes. A space is 0.2–0.3 wide in text fonts; kerning moves letters by less than 0.1.</summary>
    private const double WordGap = 0.15;

    /// <summary>How far a letter may reach back over the one before, in font sizes: accents drawn separately and tight kerning.</summary>
    private const double Overlap = 0.5;

    /// <summary>Step from the baseline that begins a new word, in font sizes.</summary>
    private const double BaselineStep = 0.1;

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
        return gap < WordGap * size && gap > -Overlap * size && Math.Abs(next.Baseline - last.Baseline) < BaselineStep * size;
    }

    private void Close()
    {
        if (open.Count == 0)
            return;
        var box = open[0].Box;
        var size = open[0].Style.Size;
        for (var i = 1; i < open.Count; i++)
        {
            box = box.With(open[i].Box);
            size = Math.Max(size, open[i].Style.Size);
        }

        words.Add(new PlacedWord([.. open], box, open[0].Baseline, size));
        open.Clear();
    }
}
