using ProtocolMiner.Reading.Pdf.Layout;
using ProtocolMiner.Reading.Pdf.Letters;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace ProtocolMiner.Reading.Pdf.Rules;

/// <summary>
/// Drawn paths → the marks of a table (<em>kryss, bockar</em>): small figures of slanted lines, or filled dots, each alone in a cell without
/// text. What a mark means is for those to say who know the table; here each becomes the sign ✓.
/// </summary>
internal sealed class DrawnMarkReader(Frame frame)
{
    private const string Sign = "✓";

    /// <summary>Sides of a mark, in points: less is a speck, more is a drawing or a cell crossed out.</summary>
    private const double Smallest = 3;

    private const double Largest = 18;

    /// <summary>A line whose ends are further apart in both directions, in points, is slanted.</summary>
    private const double Slant = 1;

    /// <summary>Most figures that marks are looked for among; pages with more are maps and drawings.</summary>
    private const int MostFigures = 20_000;

    private readonly List<Box> figures = [];

    public void Add(PdfPath path)
    {
        if (path.IsClipping || (!path.IsFilled && !path.IsStroked))
            return;
        foreach (var subpath in path)
        {
            if (figures.Count < MostFigures && Figure(subpath, path.IsFilled) is { } box)
                figures.Add(box);
        }
    }

    /// <summary>The marks in the grids' cells, as words.</summary>
    public IEnumerable<PlacedWord> MarksIn(IReadOnlyList<RuledGrid> grids, IReadOnlyList<PlacedWord> words)
    {
        if (figures.Count is 0 or MostFigures)
            yield break;
        // A box around the mark is a grid, too.
        var seen = new HashSet<Box>();
        foreach (var grid in grids)
        {
            var marks = new Dictionary<int, Box>();
            foreach (var box in figures.Where(box => Holds(grid.Box, box)))
            {
                var cell = grid.RootAt(box.MiddleX, box.MiddleY);
                marks[cell] = marks.TryGetValue(cell, out var other) ? other.With(box) : box;
            }

            foreach (var word in words.Where(word => Holds(grid.Box, word.Box)))
                marks.Remove(grid.RootAt(word.Box.MiddleX, word.Box.MiddleY));
            foreach (var box in marks.Values.Where(box => IsMark(box.Width) && IsMark(box.Height) && seen.Add(box)))
                yield return new PlacedWord([new Glyph(Sign, box.Left, box.Right, box.Bottom, new TextStyle(box.Height))], box, box.Bottom, box.Height);
        }
    }

    private static bool IsMark(double side) => side is >= Smallest and <= Largest;

    private static bool Holds(Box outer, Box inner) =>
        inner.MiddleX > outer.Left && inner.MiddleX < outer.Right && inner.MiddleY > outer.Top && inner.MiddleY < outer.Bottom;

    /// <summary>The place of a figure that can be a mark or part of one; null for rules, boxes and circles, which only frame it.</summary>
    private Box? Figure(PdfSubpath subpath, bool filled)
    {
        double left = double.MaxValue, right = double.MinValue, top = double.MaxValue, bottom = double.MinValue;
        bool slanted = false, straight = false, curved = false;
        foreach (var command in subpath.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Line line:
                    var isSlanted = Math.Abs(line.From.X - line.To.X) > Slant && Math.Abs(line.From.Y - line.To.Y) > Slant;
                    slanted |= isSlanted;
                    straight |= !isSlanted;
                    Include(line.From);
                    Include(line.To);
                    break;
                case PdfSubpath.CubicBezierCurve curve:
                    curved = true;
                    Include(curve.StartPoint);
                    Include(curve.FirstControlPoint);
                    Include(curve.SecondControlPoint);
                    Include(curve.EndPoint);
                    break;
            }
        }

        return slanted || (filled && curved && !straight) ? new Box(left, top, right, bottom) : null;

        void Include(PdfPoint point)
        {
            var (x, y) = (frame.X(point), frame.Y(point));
            (left, right) = (Math.Min(left, x), Math.Max(right, x));
            (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y));
        }
    }
}
