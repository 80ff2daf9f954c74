using UglyToad.PdfPig.Core;

namespace ProtocolMiner.Reading.Pdf.Letters;

/// <summary>
/// The view of whoever reads text of one direction: x runs along the text, y down from line to line, both in points. A page is read in
/// the frame of most of its letters, so that a table set sideways reads upright.
/// </summary>
/// <param name="AlongX">The direction of the text as a unit vector in the PDF's coordinates, whose y grows upwards.</param>
/// <param name="OriginX">Added to x, so that the page's corner is the origin.</param>
internal readonly record struct Frame(double AlongX, double AlongY, double OriginX, double OriginY)
{
    /// <summary>Sine of the slope under which a baseline is still level: pages scanned askew.</summary>
    private const double LevelSlope = 0.1;

    /// <summary>How far a turn may be from a whole quarter, in degrees.</summary>
    private const double TurnTolerance = 0.0001;

    public static Frame Upright(double pageHeight) => new(1, 0, 0, pageHeight);

    /// <summary>The frame of text in a direction of 0, 90, 180 or 270 degrees, on a page of this size.</summary>
    public static Frame Of(TextDirection direction, double width, double height) => direction switch
    {
        TextDirection.Up => new Frame(0, 1, 0, 0),
        TextDirection.Down => new Frame(0, -1, height, width),
        TextDirection.UpsideDown => new Frame(-1, 0, width, 0),
        _ => Upright(height),
    };

    /// <summary>The direction of text that runs from one point to another; null when they are the same.</summary>
    public static TextDirection? DirectionFrom(PdfPoint start, PdfPoint end)
    {
        var x = end.X - start.X;
        var y = end.Y - start.Y;
        var length = Math.Sqrt((x * x) + (y * y));
        if (length == 0)
            return null;
        if (Math.Abs(y) <= LevelSlope * length)
            return x > 0 ? TextDirection.Level : TextDirection.UpsideDown;
        if (Math.Abs(x) <= LevelSlope * length)
            return y > 0 ? TextDirection.Up : TextDirection.Down;
        return TextDirection.Slanted;
    }

    public double X(PdfPoint point) => (point.X * AlongX) + (point.Y * AlongY) + OriginX;

    public double Y(PdfPoint point) => (point.X * AlongY) - (point.Y * AlongX) + OriginY;

    /// <summary>Where a box of this frame stands for a reader of another frame.</summary>
    public Box To(Frame other, Box box)
    {
        var a = Back(box.Left, box.Top);
        var b = Back(box.Right, box.Bottom);
        return new Box(
            Math.Min(other.X(a), other.X(b)),
            Math.Min(other.Y(a), other.Y(b)),
            Math.Max(other.X(a), other.X(b)),
            Math.Max(other.Y(a), other.Y(b)));
    }

    private PdfPoint Back(double x, double y)
    {
        var (u, v) = (x - OriginX, y - OriginY);
        return new PdfPoint((u * AlongX) + (v * AlongY), (u * AlongY) - (v * AlongX));
    }

    /// <summary>A letter without advance, such as an accent, says its direction only by its turn.</summary>
    /// <param name="degrees">Counterclockwise, from -180 to 180.</param>
    public static TextDirection DirectionOfTurn(double degrees) => (Math.Abs(degrees % 90) < TurnTolerance, Math.Round(degrees)) switch
    {
        (true, 0) => TextDirection.Level,
        (true, -90) => TextDirection.Down,
        (true, 180 or -180) => TextDirection.UpsideDown,
        (true, 90) => TextDirection.Up,
        _ => TextDirection.Slanted,
    };
}
