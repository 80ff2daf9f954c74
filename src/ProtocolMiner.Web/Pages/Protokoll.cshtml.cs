using Microsoft.AspNetCore.Mvc;
using ProtocolMiner.Attendance;
using ProtocolMiner.Protocols;
using ProtocolMiner.Web.Indexes;

namespace ProtocolMiner.Web.Pages;

/// <summary>A document: its head, attendance and items, beside the original.</summary>
internal sealed class ProtokollModel(CurrentIndex current) : IndexPageModel(current)
{
    public Protocol Protocol { get; private set; } = null!;

    public AttendanceList Attendance { get; private set; } = null!;

    /// <summary>The query string of the search that led here, to go back to; null without one.</summary>
    public string? Search { get; private set; }

    public string Name => Protocol.Meeting.Body ?? Protocol.Title ?? System.IO.Path.GetFileName(Protocol.Source.Path);

    public IActionResult OnGet(string? dokument, string? sok)
    {
        if (dokument is null || Index.FindProtocol(dokument) is not { } protocol)
            return NotFound();
        Protocol = protocol;
        Attendance = AttendanceList.Of(protocol);
        // Only the query string of a search may stand in the link back, never another address.
        Search = sok is not null && sok.StartsWith('?') ? sok : null;
        return Page();
    }
}
