using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using ProtocolMiner.Search;

namespace ProtocolMiner.Web.Queries;

/// <summary>A hit among the others of its search: where one came from, and the hits before and after it.</summary>
/// <param name="Search">The search, on the page of hits where this one stands.</param>
/// <param name="Rank">1-based place of the hit.</param>
/// <param name="Total">Number of hits.</param>
/// <param name="Hit">The hit itself.</param>
/// <param name="Previous">Null for the first.</param>
/// <param name="Next">Null for the last.</param>
internal sealed record HitTrail(SearchAddress Search, int Rank, int Total, SearchHit Hit, SearchHit? Previous, SearchHit? Next)
{
    /// <summary>The trail that an address tells of; null when it tells of none, or when the search no longer finds the document there.</summary>
    /// <param name="search">The search's query string.</param>
    public static HitTrail? Find(ProtocolIndex index, string document, string? search, int? rank)
    {
        if (rank is not (> 0 and < SearchAddress.MostHits) || ReadSearch(search) is not { } address)
            return null;
        var skip = Math.Max(0, rank.Value - 2);
        var result = index.Search(address.ToRequest() with { Skip = skip, Limit = 3 });
        var at = rank.Value - 1 - skip;
        return result.Hits.ElementAtOrDefault(at) is { } hit && hit.Document == document
            ? new HitTrail(
                address with { Page = ((rank.Value - 1) / SearchAddress.PageSize) + 1 }, rank.Value, result.Total,
                hit, at > 0 ? result.Hits[at - 1] : null, result.Hits.ElementAtOrDefault(at + 1))
            : null;
    }

    /// <summary>Only the query string of a search is taken, never another address.</summary>
    private static SearchAddress? ReadSearch(string? search)
    {
        if (search is null || !search.StartsWith('?'))
            return null;
        var address = SearchAddress.Read(new QueryCollection(QueryHelpers.ParseQuery(search)));
        return address.IsEmpty ? null : address;
    }
}
