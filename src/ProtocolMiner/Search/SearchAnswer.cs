using ProtocolMiner.Protocols;

namespace ProtocolMiner.Search;

/// <summary>The answer to a search as it is written for programs, by the command line and the web alike. Snippets are HTML: what was found stands in mark elements.</summary>
public sealed record SearchAnswer(string Query, int Total, string? Suggestion, IReadOnlyList<HitAnswer> Hits, Facets Facets)
{
    public static SearchAnswer Of(SearchResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new SearchAnswer(result.Query, result.Total, result.Suggestion, [.. result.Hits.Select(HitAnswer.Of)], result.Facets);
    }
}

/// <summary>An item that matches, as <see cref="SearchHit"/> describes it.</summary>
public sealed record HitAnswer(
    string Document,
    int Ordinal,
    string? Item,
    string? Label,
    string? Title,
    string? Body,
    DateOnly? Date,
    DocumentKind Kind,
    int? Page,
    float Score,
    string Snippet,
    string Reference)
{
    public static HitAnswer Of(SearchHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return new HitAnswer(
            hit.Document, hit.Ordinal, hit.Item, hit.Label, hit.Title, hit.Body, hit.Date, hit.Kind, hit.Page,
            MathF.Round(hit.Score, 4), hit.Snippet.ToHtml(), hit.Reference);
    }
}
