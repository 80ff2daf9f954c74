using System.Globalization;

namespace ProtocolMiner.Cli;

/// <summary>Where something stands, as every list in a terminal says it: "Kommunfullmäktige 2023-03-23 § 21, page 4, protokoll.pdf".</summary>
internal static class PlaceText
{
    /// <summary>The place as markup, the reference in bold.</summary>
    public static string Markup(string reference, int? page, string document) =>
        $"[bold]{Spectre.Console.Markup.Escape(reference)}[/][grey]{Page(page)}, {Spectre.Console.Markup.Escape(document)}[/]";

    /// <summary>", page 4"; ", pages 4–5"; empty where the format has no pages.</summary>
    public static string Page(int? page, int? endPage = null) => (page, endPage) switch
    {
        ({ } first, { } last) when last > first => string.Create(CultureInfo.InvariantCulture, $", pages {first}–{last}"),
        ({ } only, _) => string.Create(CultureInfo.InvariantCulture, $", page {only}"),
        _ => "",
    };
}
