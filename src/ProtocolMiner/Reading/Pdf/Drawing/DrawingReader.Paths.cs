using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace ProtocolMiner.Reading.Pdf.Drawing;

// The operations that draw paths.
internal sealed partial class DrawingReader
{
    private readonly List<PdfPath> paths = [];
    private PdfPath? path;
    private PdfSubpath? subpath;

    public override void BeginSubpath()
    {
        path ??= [];
        AddSubpath();
        subpath = new PdfSubpath();
    }

    public override PdfPoint? CloseSubpath()
    {
        if (subpath is null)
            return null;
        if (subpath.Commands[0] is not PdfSubpath.Move { Location: var start })
            throw new InvalidOperationException("A subpath that does not begin by a move cannot be closed.");
        subpath.CloseSubpath();
        AddSubpath();
        return start;
    }

    public override void MoveTo(double x, double y)
    {
        BeginSubpath();
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        subpath!.MoveTo(CurrentPosition.X, CurrentPosition.Y);
    }

    public override void LineTo(double x, double y)
    {
        if (subpath is null)
            return;
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        subpath.LineTo(CurrentPosition.X, CurrentPosition.Y);
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
        if (subpath is not null)
            Curve(CurrentPosition, CurrentTransformationMatrix.Transform(new PdfPoint(x2, y2)), new PdfPoint(x3, y3));
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        if (subpath is not null)
            Curve(CurrentTransformationMatrix.Transform(new PdfPoint(x1, y1)), CurrentTransformationMatrix.Transform(new PdfPoint(x2, y2)), new PdfPoint(x3, y3));
    }

    private void Curve(PdfPoint first, PdfPoint second, PdfPoint end)
    {
        CurrentPosition = CurrentTransformationMatrix.Transform(end);
        subpath!.BezierCurveTo(first.X, first.Y, second.X, second.Y, CurrentPosition.X, CurrentPosition.Y);
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
        BeginSubpath();
        var a = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        var b = CurrentTransformationMatrix.Transform(new PdfPoint(x + width, y + height));
        subpath!.Rectangle(a.X, a.Y, b.X - a.X, b.Y - a.Y);
        AddSubpath();
    }

    public override void StrokePath(bool close) => Paint(close, stroked: true, null);

    public override void FillPath(FillingRule fillingRule, bool close) => Paint(close, stroked: false, fillingRule);

    public override void FillStrokePath(FillingRule fillingRule, bool close) => Paint(close, stroked: true, fillingRule);

    public override void EndPath()
    {
        if (path is null)
            return;
        AddSubpath();
        paths.Add(path);
        path = null;
    }

    public override void ClosePath()
    {
        if (path is { IsStroked: true })
            path.SetStrokeDetails(GetCurrentState());
        EndPath();
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
        if (path is null)
            return;
        AddSubpath();
        path.SetClipping(clippingRule);
    }

    /// <summary>What is clipped away is not told apart.</summary>
    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    private void Paint(bool close, bool stroked, FillingRule? filled)
    {
        if (path is null)
            return;
        if (filled is { } rule)
            path.SetFilled(rule);
        if (stroked)
            path.SetStroked();
        if (close)
            subpath?.CloseSubpath();
        ClosePath();
    }

    private void AddSubpath()
    {
        if (subpath is not null)
            path!.Add(subpath);
        subpath = null;
    }
}
