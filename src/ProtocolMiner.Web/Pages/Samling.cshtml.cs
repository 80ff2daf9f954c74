using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Storage;
using ProtocolMiner.Web.Indexes;

namespace ProtocolMiner.Web.Pages;

/// <summary>The collection: which documents are in the index, which could not be read and why, and reading it anew.</summary>
internal sealed class SamlingModel(CurrentIndex current, IndexRefresh refresh, WebSettings settings) : PageModel
{
    /// <summary>Documents that the page lists; more are found by searching, and a page of thousands would be slow to read.</summary>
    public const int Shown = 500;

    public IReadOnlyList<string> Documents { get; private set; } = [];

    public IReadOnlyList<FileState> Failures { get; private set; } = [];

    /// <summary>Why there is no index; null when there is one.</summary>
    public string? Missing { get; private set; }

    public IndexRefreshState Refresh => refresh.State;

    public IReadOnlyList<string> Folders => settings.Folders;

    public bool Watches => settings.Watch;

    /// <summary>The documents that are shown, by the folder where they lie.</summary>
    public IEnumerable<IGrouping<string, string>> DocumentsByFolder =>
        Documents.Take(Shown).GroupBy(path => System.IO.Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".");

    public void OnGet()
    {
        try
        {
            using var loan = current.Borrow();
            Documents = loan.Overview.Documents;
            Failures = loan.Overview.Failures;
        }
        catch (IndexUnavailableException e)
        {
            Missing = e.Reason == IndexUnavailableReason.Missing ? "Det finns inget index än." : "Indexet kan inte användas: det är skadat, låst eller från en annan version.";
        }
    }

    public IActionResult OnPost()
    {
        if (settings.Folders.Count > 0)
            refresh.Start(retryFailed: true);
        return RedirectToPage();
    }
}
