using ProtocolMiner.Search;
using ProtocolMiner.Web.Indexes;
using ProtocolMiner.Web.Queries;

namespace ProtocolMiner.Web.Pages;

/// <summary>The search page: one field, facets and hits; without a question, what is in the collection.</summary>
internal sealed class IndexModel(CurrentIndex current) : IndexPageModel(current)
{
    public SearchAddress Address { get; private set; } = new();

    /// <summary>Null when nothing was asked.</summary>
    public SearchResult? Result { get; private set; }

    /// <summary>What is in the collection, shown when nothing was asked.</summary>
    public CollectionOverview Overview { get; private set; } = null!;

    public int Pages => Result is null ? 0 : (Result.Total + SearchAddress.PageSize - 1) / SearchAddress.PageSize;

    public void OnGet()
    {
        Address = SearchAddress.Read(Request.Query);
        if (Address.IsEmpty)
            Overview = Loan.Overview;
        else
            Result = Index.Search(Address.ToRequest());
    }
}
