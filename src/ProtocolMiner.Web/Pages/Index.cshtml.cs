using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Web.Indexes;
using ProtocolMiner.Web.Queries;

namespace ProtocolMiner.Web.Pages;

/// <summary>The search page: one field, facets and hits; without a question, what is in the collection.</summary>
internal sealed class IndexModel(CurrentIndex current) : IndexPageModel(current)
{
    /// <summary>Meetings on the first page.</summary>
    private const int RecentMeetings = 8;

    public SearchAddress Address { get; private set; } = new();

    /// <summary>Null when nothing was asked.</summary>
    public SearchResult? Result { get; private set; }

    /// <summary>The latest meetings, shown when nothing was asked.</summary>
    public IReadOnlyList<SearchHit> Recent { get; private set; } = [];

    public int Documents { get; private set; }

    public int Failures { get; private set; }

    public int Pages => Result is null ? 0 : (Result.Total + SearchAddress.PageSize - 1) / SearchAddress.PageSize;

    public void OnGet()
    {
        Address = SearchAddress.Read(Request.Query);
        if (Address.IsEmpty)
            ShowStart();
        else
            Result = Index.Search(Address.ToRequest());
    }

    private void ShowStart()
    {
        Documents = Index.Documents.Count;
        Failures = Index.Failures.Count;
        var latest = Index.Search(new SearchRequest("") { Order = SearchOrder.Date, Kind = DocumentKind.Minutes, Limit = 500 });
        Recent = [.. latest.Hits.DistinctBy(hit => hit.Document).Take(RecentMeetings)];
    }
}
