using System.Text;

namespace ProtocolMiner.Reading.Pdf;

/// <summary>
/// Words → lines: words whose boxes overlap in height by more than half stand on one line, from left to right. A wide gap becomes a tab,
/// any other a space.
/// </summary>
internal static class LineBuilder
{
    /// <summary>Gap that becomes a tab, in font sizes. Justified text seldom stretches a space so far.</summary>
    private const double TabGap = 1.8;

    /// <summary>Gap under which two neighbours are one word that was drawn in pieces, in font sizes.</summary>
    private const double JoinGap = 0.1;

    /// <summary>Part of the lower word's height that must overlap for two words to share a line.</summary>
    private const double SharedHeight = 0.5;

    public static List<Line> Build(IReadOnlyList<Word> words)
    {
        var lines = new List<Line>();
        foreach (var row in Rows(words))
            lines.Add(ToLine(row));
        return lines;
    }

    /// <summary>Words by line, top to bottom and left to right.</summary>
    public static List<List<Word>> Rows(IReadOnlyList<Word> words)
    {
        var sorted = words.ToArray();
        Array.Sort(sorted, (a, b) => a.Box.MiddleY.CompareTo(b.Box.MiddleY));
        var rows = new List<List<Word>>();
        var box = default(Box);
        foreach (var word in sorted)
        {
            if (rows.Count > 0 && Shares(box, word.Box))
            {
                rows[^1].Add(word);
                if (word.Box.Height > box.Height)
                    box = word.Box;
            }
            else
            {
                rows.Add([word]);
                box = word.Box;
            }
        }

        foreach (var row in rows)
            row.Sort((a, b) => a.Box.Left.CompareTo(b.Box.Left));
        return rows;
    }

    private static bool Shares(Box row, Box word) =>
        Math.Min(row.Bottom, word.Bottom) - Math.Max(row.Top, word.Top) > SharedHeight * Math.Min(row.Height, word.Height);

    public static Line ToLine(List<Word> row)
    {
        var runs = new List<TextRun>();
        var text = new StringBuilder();
        var style = row[0].Glyphs[0].Style;
        var box = row[0].Box;
        for (var i = 0; i < row.Count; i++)
        {
            box = box.With(row[i].Box);
            if (i > 0)
                text.Append(Between(row[i - 1], row[i]));
            foreach (var glyph in row[i].Glyphs)
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

    private static string Between(Word left, Word right)
    {
        var gap = (right.Box.Left - left.Box.Right) / Math.Max(left.Size, right.Size);
        return gap > TabGap ? "\t" : gap > JoinGap ? " " : "";
    }
}
