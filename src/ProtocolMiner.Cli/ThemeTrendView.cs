using System.Globalization;
using ProtocolMiner.Themes;
using ProtocolMiner.Themes.Timelines;
using Spectre.Console;

namespace ProtocolMiner.Cli;

/// <summary>A theme's course as a person reads it in a terminal.</summary>
internal static class ThemeTrendView
{
    /// <summary>Words, bodies and parties that are listed at most.</summary>
    private const int ShownNames = 12;

    /// <summary>Characters of the longest bar.</summary>
    private const int BarWidth = 30;

    public static void Print(IAnsiConsole console, ThemeTrend trend)
    {
        if (trend.Totals.Mentions == 0)
        {
            console.WriteLine("No § mentions it.");
            return;
        }

        console.MarkupLine($"[bold]{Markup.Escape(trend.Query)}[/]: {trend.Totals.Mentions} of {trend.Totals.Items} §§ ({Percent(trend.Totals.Share)}), {trend.Totals.Central} in the heading or the decision.");
        console.WriteLine("Counted: " + List(trend.Words));
        console.Write(Points(trend.Points));
        console.WriteLine(Describe(trend.Trend));
        foreach (var change in trend.Changes)
            console.WriteLine($"Another level since {change.Since}: from {Percent(change.Before)} to {Percent(change.After)}.");
        PrintShares(console, "Bodies", trend.Bodies);
        PrintShares(console, "Parties acting", trend.Parties);
        console.WriteLine("Outcomes: " + List([.. trend.Outcomes.Select(outcome => $"{outcome.Value} ({outcome.Count})")]));
        if (trend.Related.Count > 0)
            console.WriteLine("Goes with: " + List([.. trend.Related.Select(related => $"{related.Name} ({related.Together} of {related.Mentions})")]));
        PrintDecision(console, "First decision", trend.First);
        PrintDecision(console, "Latest decision", trend.Latest);
        PrintSources(console, trend.Sources);
        if (trend.Totals.Undated > 0)
            console.WriteLine($"{trend.Totals.Undated} more mentions stand in §§ without a day, and are not counted.");
        if (trend.Totals.Repeated > 0)
            console.WriteLine($"{trend.Totals.Repeated} §§ stand in a second document too, and were counted once.");
    }

    private static Table Points(IReadOnlyList<ThemePoint> points)
    {
        var highest = points.Max(point => point.Share) ?? 0;
        var table = new Table().Border(TableBorder.Simple).AddColumn("Period").AddColumn(new TableColumn("§§").RightAligned())
            .AddColumn(new TableColumn("Mention it").RightAligned()).AddColumn(new TableColumn("Share").RightAligned()).AddColumn("");
        foreach (var point in points)
        {
            table.AddRow(
                new Text(point.Period.ToString()),
                new Text(point.IsGap ? "–" : point.Items.ToString(CultureInfo.InvariantCulture)),
                new Text(point.IsGap ? "–" : point.Mentions.ToString(CultureInfo.InvariantCulture)),
                new Text(Percent(point.Share)),
                Bar(point, highest));
        }

        return table;
    }

    private static Markup Bar(ThemePoint point, double highest)
    {
        if (point.IsGap)
            return new Markup("[grey]nothing known[/]");
        var bar = new string('█', highest == 0 ? 0 : (int)Math.Round(point.Share!.Value / highest * BarWidth));
        var missing = point.Missing.Count == 0 ? "" : $" [grey]without {Markup.Escape(List(point.Missing))}[/]";
        return new Markup($"[blue]{bar}[/]{missing}");
    }

    private static string Describe(ThemeMovement trend)
    {
        var slope = (trend.SlopePerYear * 100).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);
        return trend.Direction switch
        {
            ThemeDirection.Unknown => "Trend: too few mentions or periods to tell.",
            ThemeDirection.Steady => $"Trend: none that could not be chance (p = {Probability(trend)}; {trend.Test}).",
            var direction => $"Trend: {direction.ToString().ToLowerInvariant()}, {slope} percentage points a year (p = {Probability(trend)}; {trend.Test}).",
        };
    }

    private static string Probability(ThemeMovement trend) => trend.P!.Value.ToString("0.000", CultureInfo.InvariantCulture);

    private static void PrintShares(IAnsiConsole console, string name, IReadOnlyList<ThemeShare> shares)
    {
        if (shares.Count > 0)
            console.WriteLine($"{name}: " + List([.. shares.Select(share => $"{(share.Name.Length == 0 ? "not stated" : share.Name)} {share.Mentions} of {share.Items} ({Percent(share.Share)})")]));
    }

    private static void PrintDecision(IAnsiConsole console, string name, ThemeItem? item)
    {
        if (item is null)
            return;
        console.MarkupLine($"{name}: {PlaceText.Markup(item.Reference, item.Page, item.Document)}");
        console.WriteLine($"  {item.Title}");
        console.WriteLine($"  {item.Decisions[0].Text}");
    }

    private static void PrintSources(IAnsiConsole console, IReadOnlyList<ThemeSource> sources)
    {
        if (sources.Count > 0)
            console.WriteLine($"Mentioned in {sources.Count} memos, slides and other documents too, which decide nothing.");
        foreach (var source in sources.Where(source => source.Decided is not null).Take(ShownNames))
        {
            console.MarkupLine($"Proposed: {PlaceText.Markup(source.Reference, page: null, source.Document)}");
            console.WriteLine($"  {(source.Proposed.Count > 0 ? source.Proposed[0] : source.Title)}");
            PrintDecision(console, source.Tie == SourceTie.CaseNumber ? "Decided, same case number" : "Decided, same title", source.Decided);
        }
    }

    private static string List(IReadOnlyList<string> names) => string.Join(", ", names.Take(ShownNames)) + (names.Count > ShownNames ? $", … ({names.Count})" : "");

    private static string Percent(double? share) => share is { } value ? (value * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %" : "–";
}
