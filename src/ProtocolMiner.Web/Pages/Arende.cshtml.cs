using Microsoft.AspNetCore.Mvc;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Web.Indexes;

namespace ProtocolMiner.Web.Pages;

/// <summary>A case's way through the bodies (<em>ärendets gång</em>), in order of time.</summary>
internal sealed class ArendeModel(CurrentIndex current) : IndexPageModel(current)
{
    /// <summary>A case that comes up more often than this is shown in part.</summary>
    private const int Longest = 200;

    public string Number { get; private set; } = "";

    public IReadOnlyList<(SearchHit Hit, Item Item)> Steps { get; private set; } = [];

    public IActionResult OnGet(string? dnr)
    {
        if (string.IsNullOrWhiteSpace(dnr))
            return NotFound();
        Number = dnr.Trim();
        var hits = Index.Search(new SearchRequest("") { Case = Number, Order = SearchOrder.Date, Limit = Longest }).Hits;
        Steps = [.. hits.Reverse().Select(hit => (hit, ItemOf(hit))).Where(step => step.Item2 is not null).Select(step => (step.hit, step.Item2!))];
        return Page();
    }

    private Item? ItemOf(SearchHit hit) => Index.FindProtocol(hit.Document)?.Items.ElementAtOrDefault(hit.Ordinal);
}
