using ProtocolMiner.Reading.Pdf.Layout;

namespace ProtocolMiner.Reading.Pdf.Rules;

/// <summary>
/// Finds lines drawn through or under words and marks the letters. A strike runs at half the height of small letters, where no table rule
/// ever runs; an underline runs close below the letters and ends where the words end, as table rules do not.
/// </summary>
internal static class StrikeFinder
{
    /// <summary>Lowest and highest place of a strike over the baseline, in font sizes: the x-height of text fonts is about a half.</summary>
    private const double StrikeFrom = 0.1;

    private const double StrikeTo = 0.45;

    /// <summary>Lowest place of an underline below the baseline, in font sizes.</summary>
    private const double UnderlineTo = 0.3;

    /// <summary>Part of a strike's length that has words; the rest is gaps between columns.</summary>
    private const double StrikeCover = 0.4;

    /// <summary>How far an underline may reach over its words, in font sizes.</summary>
    private const double UnderlineReach = 0.4;

    private enum Placing
    {
        None,
        Through,
        Under,
    }

    /// <returns>The rules that are neither: those of tables and forms.</returns>
    public static List<Rule> Mark(IReadOnlyList<Rule> level, List<PlacedWord> words)
    {
        var byBaseline = words.ToArray();
        Array.Sort(byBaseline, static (a, b) => a.Baseline.CompareTo(b.Baseline));
        var tallest = 0.0;
        foreach (var word in words)
            tallest = Math.Max(tallest, word.Size);
        var rest = new List<Rule>(level.Count);
        var touched = new List<PlacedWord>();
        foreach (var rule in level)
        {
            var placing = Touch(rule, byBaseline, tallest, touched);
            if (placing == Placing.None)
                rest.Add(rule);
            foreach (var word in touched)
                MarkLetters(word, rule, placing);
        }

        return rest;
    }

    private static Placing Touch(Rule rule, PlacedWord[] words, double tallest, List<PlacedWord> touched)
    {
        touched.Clear();
        var through = 0;
        var (left, right, covered) = (double.MaxValue, double.MinValue, 0.0);
        for (var i = FirstFrom(words, rule.At - (UnderlineTo * tallest)); i < words.Length && words[i].Baseline <= rule.At + tallest; i++)
        {
            var word = words[i];
            var cover = Math.Min(rule.To, word.Box.Right) - Math.Max(rule.From, word.Box.Left);
            var height = (word.Baseline - rule.At) / word.Size;
            if (cover <= 0 || height < -UnderlineTo || height > 1)
                continue;

            // A line over the top of a word belongs to the line above or to a table.
            if (height > StrikeTo)
                return Placing.None;
            through += height >= StrikeFrom ? 1 : 0;
            touched.Add(word);
            covered += cover;
            (left, right) = (Math.Min(left, word.Box.Left), Math.Max(right, word.Box.Right));
        }

        if (touched.Count == 0)
            return Placing.None;
        if (through == touched.Count && covered >= StrikeCover * (rule.To - rule.From))
            return Placing.Through;
        var reach = UnderlineReach * touched[0].Size;
        if (through == 0 && rule.From >= left - reach && rule.To <= right + reach)
            return Placing.Under;
        touched.Clear();
        return Placing.None;
    }

    private static int FirstFrom(PlacedWord[] words, double baseline)
    {
        int low = 0, high = words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Baseline < baseline)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static void MarkLetters(PlacedWord word, Rule rule, Placing placing)
    {
        for (var i = 0; i < word.Glyphs.Length; i++)
        {
            var glyph = word.Glyphs[i];
            if (glyph.Box.MiddleX < rule.From || glyph.Box.MiddleX > rule.To)
                continue;
            var style = placing == Placing.Through ? glyph.Style with { Struck = true } : glyph.Style with { Underlined = true };
            word.Glyphs[i] = glyph with { Style = style };
        }
    }
}
