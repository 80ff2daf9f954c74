namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// Words → rows: words with nearly the same baseline stand on one row; smaller raised or lowered ones beside a word join its row. A wide
/// gap, or a gap with a step in the baseline, parts a row into pieces.
/// </summary>
internal static class RowBuilder
{
    /// <summary>Gap that parts pieces, in font sizes: three to four spaces. Narrower gutters between columns are hardly ever set.</summary>
    private const double PieceGap = 0.9;

    /// <summary>Gap that parts pieces when they do not stand on exactly the same baseline, in font sizes.</summary>
    private const double SteppedGap = 0.5;

    /// <summary>Difference of baselines within a row, in the smaller font's sizes.</summary>
    private const double BaselineTolerance = 0.3;

    /// <summary>Difference of baselines that counts as a step, in font sizes.</summary>
    private const double Step = 0.12;

    /// <summary>Size of an index or exponent at most, in sizes of its neighbour.</summary>
    private const double ScriptSize = 0.8;

    public static List<Row> Build(IReadOnlyList<PlacedWord> words)
    {
        var lines = Lines(words);
        JoinScripts(lines);
        var rows = new List<Row>(lines.Count);
        foreach (var line in lines)
        {
            if (line.Count > 0)
                rows.Add(ToRow(line));
        }

        return rows;
    }

    private static List<List<PlacedWord>> Lines(IReadOnlyList<PlacedWord> words)
    {
        var sorted = new PlacedWord[words.Count];
        for (var i = 0; i < sorted.Length; i++)
            sorted[i] = words[i];
        Array.Sort(sorted, static (a, b) => a.Baseline.CompareTo(b.Baseline));
        var lines = new List<List<PlacedWord>>();
        var baseline = 0.0;
        foreach (var word in sorted)
        {
            if (lines.Count > 0 && word.Baseline - baseline <= BaselineTolerance * Math.Min(word.Size, lines[^1][0].Size))
            {
                lines[^1].Add(word);
            }
            else
            {
                lines.Add([word]);
                baseline = word.Baseline;
            }
        }

        foreach (var line in lines)
            line.Sort(static (a, b) => a.Box.Left.CompareTo(b.Box.Left));
        return lines;
    }

    /// <summary>Moves indices and exponents, which have a baseline of their own, to the line of the word that they follow.</summary>
    private static void JoinScripts(List<List<PlacedWord>> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            for (var k = lines[i].Count - 1; k >= 0; k--)
            {
                var word = lines[i][k];
                var host = HostOf(word, i > 0 ? lines[i - 1] : null) ?? HostOf(word, i + 1 < lines.Count ? lines[i + 1] : null);
                if (host is null)
                    continue;
                lines[i].RemoveAt(k);
                host.Add(word);
                host.Sort(static (a, b) => a.Box.Left.CompareTo(b.Box.Left));
            }
        }
    }

    private static List<PlacedWord>? HostOf(PlacedWord script, List<PlacedWord>? line)
    {
        if (line is null)
            return null;
        foreach (var word in line)
        {
            var gap = script.Box.Left - word.Box.Right;
            if (script.Size <= ScriptSize * word.Size && gap > -SteppedGap * script.Size && gap < SteppedGap * script.Size
                && script.Baseline > word.Box.Top && script.Box.Top < word.Baseline)
                return line;
        }

        return null;
    }

    private static Row ToRow(List<PlacedWord> line)
    {
        var pieces = new List<Piece>();
        var open = new List<PlacedWord> { line[0] };
        for (var i = 1; i < line.Count; i++)
        {
            if (Parts(line[i - 1], line[i]))
            {
                pieces.Add(Piece.OfText([.. open]));
                open.Clear();
            }

            open.Add(line[i]);
        }

        pieces.Add(Piece.OfText(open));
        return Row.Of(pieces);
    }

    private static bool Parts(PlacedWord left, PlacedWord right)
    {
        var size = Math.Max(left.Size, right.Size);
        var gap = right.Box.Left - left.Box.Right;
        return gap > PieceGap * size || (gap > SteppedGap * size && left.Size == right.Size && Math.Abs(left.Baseline - right.Baseline) > Step * size);
    }
}
