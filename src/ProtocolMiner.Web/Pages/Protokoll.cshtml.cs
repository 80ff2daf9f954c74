using Microsoft.AspNetCore.Mvc;
using ProtocolMiner.Attendance;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Snippets;
using ProtocolMiner.Web.Indexes;
using ProtocolMiner.Web.Queries;

namespace ProtocolMiner.Web.Pages;

/// <summary>A document: its head, attendance and items, beside the original.</summary>
internal sealed class ProtokollModel(CurrentIndex current) : IndexPageModel(current)
{
    public Protocol Protocol { get; private set; } = null!;

    public AttendanceList Attendance { get; private set; } = null!;

    /// <summary>The search that led here; null without one.</summary>
    public HitTrail? Trail { get; private set; }

    public string Name => Protocol.Meeting.Body ?? Protocol.Title ?? System.IO.Path.GetFileName(Protocol.Source.Path);

    /// <summary>The page at which the original is opened.</summary>
    public int? FirstPage => Protocol.Items.ElementAtOrDefault(Trail?.Hit.Ordinal ?? 0)?.Page;

    private IReadOnlyList<Snippet> marked = [];

    public IActionResult OnGet(string? dokument, string? sok, int? traff)
    {
        if (dokument is null || Index.FindProtocol(dokument) is not { } protocol)
            return NotFound();
        Protocol = protocol;
        Attendance = AttendanceList.Of(protocol);
        Trail = HitTrail.Find(Index, dokument, sok, traff);
        if (Trail is not null && protocol.Items.ElementAtOrDefault(Trail.Hit.Ordinal) is { } item)
            marked = Index.Mark(Trail.Search.ToRequest(), ItemView.Paragraphs(item));
        return Page();
    }

    public ItemView View(int ordinal) => new(Protocol, ordinal) { Marked = ordinal == Trail?.Hit.Ordinal ? marked : null };
}
