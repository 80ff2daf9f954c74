using ProtocolMiner.Protocols;
using ProtocolMiner.Search;

namespace ProtocolMiner.Web.Queries;

/// <summary>The meetings of a body in a year.</summary>
internal static class MeetingSearch
{
    /// <summary>Items to look through: a body that meets every week and has 80 §§ each time stays below.</summary>
    private const int MostItems = 4000;

    /// <summary>An item of each document that tells of a meeting, the latest first.</summary>
    /// <param name="year">Null for every year.</param>
    public static IReadOnlyList<SearchHit> Find(ProtocolIndex index, string body, int? year)
    {
        var request = new SearchAddress { Body = body, Year = year }.ToRequest() with { Order = SearchOrder.Date, Skip = 0, Limit = MostItems };
        return [.. index.Search(request).Hits.Where(hit => hit.Kind is DocumentKind.Minutes or DocumentKind.Notes).DistinctBy(hit => hit.Document)];
    }
}
