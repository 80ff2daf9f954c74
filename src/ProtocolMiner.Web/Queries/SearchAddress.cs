using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Querying;

namespace ProtocolMiner.Web.Queries;

/// <summary>
/// A search as it stands in a page's address, so that it can be sent to a colleague:
/// <c>/?q=skolskjuts&amp;organ=Kommunstyrelsen&amp;ar=2024&amp;sort=datum&amp;sida=2</c>. What the address says wrongly is left out.
/// </summary>
internal sealed record SearchAddress
{
    public const int PageSize = 20;

    /// <summary>Nobody pages further; a made-up address costs no more than this.</summary>
    public const int MostHits = 200_000;

    public string Query { get; init; } = "";

    public string? Body { get; init; }

    /// <summary>Year of the meeting, four digits.</summary>
    public int? Year { get; init; }

    public DocumentKind? Kind { get; init; }

    public Outcome? Outcome { get; init; }

    public string? Party { get; init; }

    public string? Person { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public SearchOrder Order { get; init; }

    /// <summary>1-based page of the hits.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Nothing is asked for.</summary>
    public bool IsEmpty => this with { Order = default, Page = 1 } == new SearchAddress();

    public static SearchAddress Read(IQueryCollection query) => new()
    {
        Query = Text(query, "q") ?? "",
        Body = Text(query, "organ"),
        Year = int.TryParse(query["ar"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1800 and < 9999 ? year : null,
        Kind = Text(query, "typ") is { } kind ? FactNames.FindKind(kind) : null,
        Outcome = Text(query, "utfall") is { } outcome ? FactNames.FindOutcome(outcome) : null,
        Party = Text(query, "parti"),
        Person = Text(query, "person"),
        From = Day(query["fran"]),
        To = Day(query["till"]),
        Order = query["sort"] == "datum" ? SearchOrder.Date : SearchOrder.Relevance,
        Page = int.TryParse(query["sida"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and <= MostHits / PageSize ? page : 1,
    };

    public SearchRequest ToRequest() => new(Query)
    {
        Body = Body,
        Kind = Kind,
        Outcome = Outcome,
        Party = Party,
        Person = Person,
        From = Later(From, Year is { } first ? new DateOnly(first, 1, 1) : null),
        To = Earlier(To, Year is { } last ? new DateOnly(last, 12, 31) : null),
        Order = Order,
        Skip = (Page - 1) * PageSize,
        Limit = PageSize,
    };

    /// <summary>The query string, with its question mark; empty when nothing is asked for.</summary>
    public string ToQueryString()
    {
        var builder = new QueryBuilder();
        foreach (var (name, value) in Values())
        {
            if (!string.IsNullOrEmpty(value))
                builder.Add(name, value);
        }

        return builder.ToQueryString().Value ?? "";
    }

    /// <summary>The parts as a form's fields, in the order of the address.</summary>
    public IEnumerable<(string Name, string? Value)> Values() =>
    [
        ("q", Query),
        ("organ", Body),
        ("ar", Year?.ToString(CultureInfo.InvariantCulture)),
        ("typ", Kind is { } kind ? FactNames.Of(kind) : null),
        ("utfall", Outcome is { } outcome ? FactNames.Of(outcome) : null),
        ("parti", Party),
        ("person", Person),
        ("fran", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("till", To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("sort", Order == SearchOrder.Date ? "datum" : null),
        ("sida", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
    ];

    private static string? Text(IQueryCollection query, string name) => query[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b > a ? b ?? a : a;

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;
}
