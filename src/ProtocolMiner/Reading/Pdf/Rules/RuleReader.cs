using ProtocolMiner.Reading.Pdf.Letters;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace ProtocolMiner.Reading.Pdf.Rules;

/// <summary>
/// Drawn paths → rules. Strokes and edges of stroked boxes are rules; so are filled boxes as thin as a stroke, which is how word
/// processors draw borders. Slanted lines and curves are left out.
/// </summary>
internal sealed class RuleReader(Frame frame, double pageWidth, double pageHeight)
{
    /// <summary>Widest filled box that is a line, in points.</summary>
    private const double LineThickness = 3;

    /// <summary>Shortest line, in points: a shorter one is part of a letter or picture.</summary>
    private const double Shortest = 3;

    /// <summary>How much a level line may slant, in points.</summary>
    private const double Slant = 0.7;

    /// <summary>Part of the page's height that the background of a table row has at most.</summary>
    private const double RowHeight = 0.25;

    private readonly List<Rule> level = [];
    private readonly List<Rule> upright = [];
    private readonly List<Rule> edges = [];

    /// <summary>Number of rules so far, before pieces of one line are joined.</summary>
    public int Count => level.Count + upright.Count + edges.Count;

    public RuleSet ToSet() => new(RuleMerger.Merge(level), RuleMerger.Merge(upright), RuleMerger.Merge(edges));

    public void Add(PdfPath path)
    {
        if (path.IsClipping || (!path.IsFilled && !path.IsStroked))
            return;
        foreach (var subpath in path)
        {
            if (path.IsStroked)
                AddStrokes(subpath, path.LineWidth);
            else if (BoxOf(subpath) is { } box)
                AddFilled(box);
        }
    }

    private void AddStrokes(PdfSubpath subpath, double thickness)
    {
        PdfPoint? first = null;
        PdfPoint last = default;
        foreach (var command in subpath.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    last = move.Location;
                    first ??= last;
                    break;
                case PdfSubpath.Line line:
                    AddStroke(line.From, line.To, thickness);
                    last = line.To;
                    break;
                case PdfSubpath.CubicBezierCurve curve:
                    last = curve.EndPoint;
                    break;
                case PdfSubpath.Close when first is { } start:
                    AddStroke(last, start, thickness);
                    break;
            }
        }
    }

    private void AddStroke(PdfPoint a, PdfPoint b, double thickness)
    {
        var (ax, ay, bx, by) = (frame.X(a), frame.Y(a), frame.X(b), frame.Y(b));
        if (Math.Abs(ay - by) <= Slant)
            AddLevel(Math.Min(ax, bx), Math.Max(ax, bx), (ay + by) / 2, thickness);
        else if (Math.Abs(ax - bx) <= Slant)
            AddUpright(Math.Min(ay, by), Math.Max(ay, by), (ax + bx) / 2, thickness);
    }

    private void AddFilled(Box box)
    {
        if (box.Height <= LineThickness && box.Width > box.Height)
        {
            AddLevel(box.Left, box.Right, box.MiddleY, box.Height);
        }
        else if (box.Width <= LineThickness)
        {
            AddUpright(box.Top, box.Bottom, box.MiddleX, box.Width);
        }
        else if (box.Height <= RowHeight * pageHeight)
        {
            edges.Add(new Rule(box.Left, box.Right, box.Top, 0));
            edges.Add(new Rule(box.Left, box.Right, box.Bottom, 0));
        }
    }

    private void AddLevel(double from, double to, double at, double thickness)
    {
        if (to - from >= Shortest && at >= 0 && at <= pageHeight && to > 0 && from < pageWidth)
            level.Add(new Rule(from, to, at, thickness));
    }

    private void AddUpright(double from, double to, double at, double thickness)
    {
        if (to - from >= Shortest && at >= 0 && at <= pageWidth && to > 0 && from < pageHeight)
            upright.Add(new Rule(from, to, at, thickness));
    }

    /// <summary>The box that a subpath draws; null when it is of another shape.</summary>
    private Box? BoxOf(PdfSubpath subpath)
    {
        if (subpath.Commands.Count > 6)
            return null;
        double left = double.MaxValue, right = double.MinValue, top = double.MaxValue, bottom = double.MinValue;
        foreach (var command in subpath.Commands)
        {
            var point = command switch
            {
                PdfSubpath.Move move => move.Location,
                PdfSubpath.Line line when Math.Abs(line.From.X - line.To.X) <= Slant || Math.Abs(line.From.Y - line.To.Y) <= Slant => line.To,
                PdfSubpath.Close => (PdfPoint?)null,
                _ => new PdfPoint(double.NaN, double.NaN),
            };
            if (point is not { } p)
                continue;
            if (double.IsNaN(p.X))
                return null;
            var (x, y) = (frame.X(p), frame.Y(p));
            left = Math.Min(left, x);
            right = Math.Max(right, x);
            top = Math.Min(top, y);
            bottom = Math.Max(bottom, y);
        }

        return right >= left ? new Box(left, top, right, bottom) : null;
    }
}
