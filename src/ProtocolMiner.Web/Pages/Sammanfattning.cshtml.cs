using Microsoft.AspNetCore.Mvc;
using ProtocolMiner.Assistant;
using ProtocolMiner.Assistant.Summaries;
using ProtocolMiner.Web.Indexes;
using ProtocolMiner.Web.Queries;

namespace ProtocolMiner.Web.Pages;

/// <summary>
/// A summary by the language model that was configured, sentence by sentence as it comes. Something is sent to the model only when someone
/// presses the button; a link alone never does.
/// </summary>
internal sealed class SammanfattningModel(CurrentIndex current, WebSettings settings) : IndexPageModel(current)
{
    public SearchAddress Address { get; private set; } = new();

    /// <summary>What happens while the summary is written; it can be read once.</summary>
    public IAsyncEnumerable<SummaryEvent> Events { get; private set; } = null!;

    public IActionResult OnGet() => RedirectToPage("/Teman");

    public IActionResult OnPost()
    {
        Address = SearchAddress.Read(Request.Query);
        var summarizer = new Summarizer(settings.Model);
        if (!summarizer.IsConfigured || string.IsNullOrWhiteSpace(Address.Query))
            return NotFound();
        // What will be sent is found before the index is given back; what the model says comes while the page is written.
        Events = summarizer.SummarizeAsync(Index, Address.ToRequest(), HttpContext.RequestAborted);
        return Page();
    }
}
