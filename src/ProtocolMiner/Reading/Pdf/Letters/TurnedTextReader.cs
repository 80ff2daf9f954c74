using ProtocolMiner.Reading.Pdf.Drawing;
using ProtocolMiner.Reading.Pdf.Layout;

namespace ProtocolMiner.Reading.Pdf.Letters;

/// <summary>Letters that run another way than the page reads (stamps up the margin, watermarks) → blocks of their own.</summary>
internal static class TurnedTextReader
{
    /// <param name="page">The frame that the page is read in; boxes are given in it.</param>
    public static List<Block> Read(IReadOnlyList<DrawnLetter> letters, Frame page, FontLooks looks)
    {
        var byAngle = new SortedDictionary<int, List<DrawnLetter>>();
        foreach (var letter in letters)
        {
            var angle = AngleOf(letter);
            if (!byAngle.TryGetValue(angle, out var group))
                byAngle.Add(angle, group = []);
            group.Add(letter);
        }

        var blocks = new List<Block>();
        foreach (var (angle, group) in byAngle)
        {
            var (sin, cos) = Math.SinCos(angle * Math.PI / 180);
            var frame = new Frame(cos, sin, 0, 0);
            var reader = new GlyphReader(frame, looks, group.Count);
            foreach (var letter in group)
                reader.Add(letter);
            var lines = new List<Line>();
            foreach (var row in RowBuilder.Build(WordBuilder.Build(reader.Glyphs)))
            {
                var line = LineComposer.Compose(row.Pieces);
                lines.Add(line with { Box = frame.To(page, line.Box!.Value) });
            }

            if (lines.Count > 0)
                blocks.Add(new TextBlock(lines) { Role = BlockRole.Rotated });
        }

        return blocks;
    }

    /// <summary>In whole degrees, so that the letters of one line fall together.</summary>
    private static int AngleOf(DrawnLetter letter)
    {
        var x = letter.End.X - letter.Start.X;
        var y = letter.End.Y - letter.Start.Y;
        return x == 0 && y == 0
            ? letter.Direction switch { TextDirection.Up => 90, TextDirection.Down => -90, TextDirection.UpsideDown => 180, _ => 0 }
            : (int)Math.Round(Math.Atan2(y, x) * 180 / Math.PI);
    }
}
