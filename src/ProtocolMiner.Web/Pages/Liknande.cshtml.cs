using Microsoft.AspNetCore.Mvc;
using ProtocolMiner.Search;
using ProtocolMiner.Web.Indexes;

namespace ProtocolMiner.Web.Pages;

/// <summary>Items like one: its case in other bodies, and other cases of its kind.</summary>
internal sealed class LiknandeModel(CurrentIndex current) : IndexPageModel(current)
{
    private const int Shown = 10;

    public ItemView Item { get; private set; } = null!;

    public IReadOnlyList<SearchHit> Similar { get; private set; } = [];

    /// <param name="dokument">Path as it was indexed.</param>
    /// <param name="post">0-based place of the item among the document's.</param>
    public IActionResult OnGet(string? dokument, int post)
    {
        if (dokument is null || Index.FindProtocol(dokument) is not { } protocol || post < 0 || post >= protocol.Items.Count)
            return NotFound();
        Item = new ItemView(protocol, post);
        Similar = Index.Similar(dokument, post, Shown);
        return Page();
    }
}
