using System.Globalization;
using ProtocolMiner.Search;
using Spectre.Console;

namespace ProtocolMiner.Cli;

/// <summary>The answer to a search as a person reads it in a terminal.</summary>
internal static class SearchView
{
    /// <summary>Values of a fact that are shown below the hits.</summary>
    private const int ShownValues = 5;

    public static void Print(SearchResult result, int skip)
    {
        var console = AnsiConsole.Console;
        if (result.Suggestion is { } suggestion)
            console.MarkupLine($"Did you mean [bold]{Markup.Escape(suggestion)}[/]?");
        if (result.Total == 0)
        {
            console.WriteLine("Nothing found.");
            return;
        }

        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Total} items, {result.Hits.Count} shown.\n"));
        PrintHits(console, result.Hits, skip);
        PrintFacet(console, "Body", result.Facets.Body);
        PrintFacet(console, "Year", result.Facets.Year);
        PrintFacet(console, "Outcome", result.Facets.Outcome);
        PrintFacet(console, "Person", result.Facets.Person);
    }

    public static void PrintHits(IAnsiConsole console, IReadOnlyList<SearchHit> hits, int skip)
    {
        var place = skip;
        foreach (var hit in hits)
        {
            var lines = new Rows(
                new Markup(PlaceText.Markup(hit.Reference, hit.Page, hit.Document)),
                new Text(hit.Title ?? ""),
                new Markup(string.Concat(hit.Snippet.Pieces.Select(Show))),
                Text.Empty);
            console.Write(new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn().AddRow(new Text($"{++place}."), lines));
        }
    }

    private static string Show(Search.Snippets.SnippetPiece piece) =>
        piece.Marked ? $"[yellow]{Markup.Escape(piece.Text)}[/]" : Markup.Escape(piece.Text);

    private static void PrintFacet(IAnsiConsole console, string name, IReadOnlyList<FacetCount> counts)
    {
        if (counts.Count > 0)
            console.WriteLine($"{name}: " + string.Join(", ", counts.Take(ShownValues).Select(c => $"{c.Value} ({c.Count})")) + (counts.Count > ShownValues ? ", …" : ""));
    }
}
