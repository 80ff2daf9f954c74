using System.Text;

namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>Words of one line → a line of text in runs of one look each. A wide gap becomes a tab, any other a space.</summary>
internal static class LineComposer
{
    /// <summary>Gap that becomes a tab, in font sizes. Justified text seldom stretches a space so far.</summary>
    private const double TabGap = 1.8;

    /// <summary>Gap under which two neighbours are one word that was drawn in pieces, in font sizes.</summary>
    private const double JoinGap = 0.1;

    public static Line Compose(IReadOnlyList<Piece> pieces)
    {
        var words = new List<PlacedWord>(pieces[0].Words);
        for (var i = 1; i < pieces.Count; i++)
            words.AddRange(pieces[i].Words);
        return Compose(words);
    }

    private static Line Compose(List<PlacedWord> words)
    {
        var runs = new List<TextRun>();
        var text = new StringBuilder();
        var style = words[0].Glyphs[0].Style;
        var box = words[0].Box;
        for (var i = 0; i < words.Count; i++)
        {
            box = box.With(words[i].Box);
            if (i > 0)
                text.Append(Between(words[i - 1], words[i]));
            foreach (var glyph in words[i].Glyphs)
            {
                if (glyph.Style != style)
                {
                    if (text.Length > 0)
                        runs.Add(new TextRun(text.ToString(), style));
                    text.Clear();
                    style = glyph.Style;
                }

                text.Append(glyph.Text);
            }
        }

        runs.Add(new TextRun(text.ToString(), style));
        return new Line(runs) { Box = box };
    }

    private static string Between(PlacedWord left, PlacedWord right)
    {
        var gap = (right.Box.Left - left.Box.Right) / Math.Max(left.Size, right.Size);
        return gap > TabGap ? "\t" : gap > JoinGap || left.Glyphs[^1].IsSign ? " " : "";
    }
}
