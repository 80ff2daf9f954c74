using System.Globalization;
using ProtocolMiner.Themes.Timelines;

namespace ProtocolMiner.Web.Charts;

/// <summary>
/// A theme's share over time as a drawing: where each point, line and label stands. A gap, of which nothing is known, breaks the line. The
/// scale begins at zero and fits the shares; an interval may reach out of the top.
/// </summary>
internal sealed class TrendChart
{
    public const int Width = 760;
    public const int Height = 300;
    public const int Left = 52;
    public const int Right = 16;
    public const int Top = 16;
    public const int Bottom = 36;

    /// <summary>Room above the highest share, so that it does not touch the frame.</summary>
    private const double Headroom = 1.15;

    /// <summary>Labels of periods that fit below the chart without running into one another.</summary>
    private const int MostLabels = 12;

    private TrendChart(double top, IReadOnlyList<ChartPoint> points)
    {
        (HighestShare, Points) = (top, points);
    }

    /// <summary>The share at the top of the scale, 0 to 1.</summary>
    public double HighestShare { get; }

    /// <summary>Of each period that is no gap.</summary>
    public IReadOnlyList<ChartPoint> Points { get; }

    /// <summary>The lines between points that follow one another, as SVG's <c>points</c>.</summary>
    public IReadOnlyList<string> Lines { get; private init; } = [];

    /// <summary>The marks of the scale, from zero up.</summary>
    public IReadOnlyList<ChartMark> Scale { get; private init; } = [];

    /// <summary>The names of the periods, as many as fit.</summary>
    public IReadOnlyList<ChartMark> Periods { get; private init; } = [];

    /// <summary>Null when nothing is known of any period.</summary>
    public static TrendChart? Of(IReadOnlyList<ThemePoint> points)
    {
        var known = points.Where(point => !point.IsGap).ToList();
        if (known.Count == 0)
            return null;
        var (top, step) = ScaleFor(known.Max(point => point.Share ?? 0));
        var drawn = points.Select((point, i) => point.IsGap ? null : Place(point, X(i, points.Count), top)).ToList();
        var every = (int)Math.Ceiling(points.Count / (double)MostLabels);
        return new TrendChart(top, [.. drawn.OfType<ChartPoint>()])
        {
            Lines = [.. Runs(drawn).Where(run => run.Count > 1).Select(run => string.Join(' ', run.Select(point => Number(point.X) + "," + Number(point.Y))))],
            Scale = [.. Enumerable.Range(0, (int)Math.Round(top / step) + 1).Select(i => new ChartMark(Y(i * step, top), PeriodTexts.Percent(i * step)))],
            Periods = [.. points.Select((point, i) => (point, i)).Where(pair => pair.i % every == 0).Select(pair => new ChartMark(X(pair.i, points.Count), PeriodTexts.Short(pair.point.Period)))],
        };
    }

    /// <summary>A coordinate as SVG writes it.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static ChartPoint Place(ThemePoint point, double x, double top) => new(
        point, x, Y(point.Share ?? 0, top), Y(point.Interval?.Low ?? 0, top), Y(Math.Min(point.Interval?.High ?? 0, top), top));

    private static double X(int index, int count) =>
        count == 1 ? (Left + Width - Right) / 2.0 : Left + ((Width - Left - Right) * (index + 0.5) / count);

    private static double Y(double share, double top) => Height - Bottom - ((Height - Top - Bottom) * share / top);

    private static readonly double[] StepFactors = [1, 2, 5, 10];

    /// <summary>The top of the scale and the distance of its marks: 1, 2 or 5 times a power of ten, so that there are three to six.</summary>
    private static (double Top, double Step) ScaleFor(double highest)
    {
        const double Least = 0.001;
        var wanted = Math.Max(Least, Math.Min(1, highest * Headroom));
        var power = Math.Pow(10, Math.Floor(Math.Log10(wanted / 3)));
        var step = StepFactors.Select(factor => factor * power).First(step => wanted / step <= 6);
        return (Math.Ceiling((wanted / step) - 1e-9) * step, step);
    }

    /// <summary>The points in runs without a gap.</summary>
    private static IEnumerable<List<ChartPoint>> Runs(IEnumerable<ChartPoint?> points)
    {
        var run = new List<ChartPoint>();
        foreach (var point in points)
        {
            if (point is not null)
            {
                run.Add(point);
                continue;
            }

            yield return run;
            run = [];
        }

        yield return run;
    }
}

/// <summary>A period on the chart.</summary>
/// <param name="Low">Height of the interval's lower end.</param>
/// <param name="High">Height of its upper end, at most the top of the chart.</param>
internal sealed record ChartPoint(ThemePoint Point, double X, double Y, double Low, double High);

/// <param name="At">Place along the axis.</param>
internal sealed record ChartMark(double At, string Text);
