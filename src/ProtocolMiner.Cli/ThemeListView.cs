using System.Globalization;
using ProtocolMiner.Themes;
using Spectre.Console;

namespace ProtocolMiner.Cli;

/// <summary>A list of themes as a person reads it in a terminal.</summary>
internal static class ThemeListView
{
    /// <summary>Further words of a theme that are shown beside its name.</summary>
    private const int ShownTerms = 5;

    /// <summary>Heights of a spark line's bars.</summary>
    private const string Bars = "▁▂▃▄▅▆▇█";

    public static void Print(IAnsiConsole console, ThemeList list)
    {
        if (list.Themes.Count == 0)
        {
            console.WriteLine("No themes: there are too few §§.");
            return;
        }

        console.WriteLine($"{list.Themes.Count} themes of {list.Items} §§, {list.Periods[0]} to {list.Periods[^1]}.");
        var table = new Table().Border(TableBorder.Simple).AddColumn("Theme").AddColumn(new TableColumn("§§").RightAligned())
            .AddColumn(new TableColumn("Course").NoWrap()).AddColumn("Trend").AddColumn("Words");
        foreach (var theme in list.Themes)
        {
            table.AddRow(
                new Text(theme.Name),
                new Text(theme.Mentions.ToString(CultureInfo.InvariantCulture)),
                new Text(Spark(theme.Shares)),
                Trend(theme.Trend),
                new Text(string.Join(", ", theme.Terms.Skip(1).Take(ShownTerms))));
        }

        console.Write(table);
        console.WriteLine($"Trend: {list.Themes[0].Trend.Test}, adjusted for the number of themes (Benjamini–Hochberg).");
    }

    /// <summary>A bar for each period, as high as its share; a gap is a dot.</summary>
    private static string Spark(IReadOnlyList<double?> shares)
    {
        var highest = shares.Max() is > 0 and var most ? most : 1;
        return string.Concat(shares.Select(share => share is { } value ? Bars[(int)Math.Round(value / highest * (Bars.Length - 1))] : '·'));
    }

    private static Markup Trend(ThemeMovement movement) => movement.Direction switch
    {
        ThemeDirection.Rising => new Markup("[green]↗ rising[/]"),
        ThemeDirection.Falling => new Markup("[red]↘ falling[/]"),
        ThemeDirection.Steady => new Markup("→"),
        _ => new Markup("[grey]?[/]"),
    };
}
