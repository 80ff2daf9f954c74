using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Web.Indexes;

/// <summary>What is in a collection, at a glance.</summary>
/// <param name="Documents">Paths of the documents as they were indexed, in their order.</param>
/// <param name="Failures">Files that could not be read.</param>
/// <param name="RecentMeetings">An item of each of the latest meetings that there are minutes of, the latest first.</param>
/// <param name="Minutes">How the items of all minutes divide over bodies and years.</param>
internal sealed record CollectionOverview(
    IReadOnlyList<string> Documents,
    IReadOnlyList<FileState> Failures,
    IReadOnlyList<SearchHit> RecentMeetings,
    Facets Minutes)
{
    /// <summary>Meetings on the first page: as many as stand beside the example questions.</summary>
    private const int Meetings = 8;

    /// <summary>Items to look through for them; a meeting seldom has more than 60.</summary>
    private const int Items = 60 * Meetings;

    public static CollectionOverview Of(ProtocolIndex index)
    {
        var latest = index.Search(new SearchRequest("") { Order = SearchOrder.Date, Kind = DocumentKind.Minutes, Limit = Items });
        return new CollectionOverview(
            index.Documents, index.Failures, [.. latest.Hits.DistinctBy(hit => (hit.Body, hit.Date)).Take(Meetings)], latest.Facets);
    }
}
