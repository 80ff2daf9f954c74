using Microsoft.AspNetCore.Mvc;
using ProtocolMiner.Web.Indexes;
using ProtocolMiner.Web.Queries;

namespace ProtocolMiner.Web.Pages;

/// <summary>A case's way through the bodies (<em>ärendets gång</em>), in order of time.</summary>
internal sealed class ArendeModel(CurrentIndex current) : IndexPageModel(current)
{
    public string Number { get; private set; } = "";

    public IReadOnlyList<CaseStep> Steps { get; private set; } = [];

    public IActionResult OnGet(string? dnr)
    {
        if (string.IsNullOrWhiteSpace(dnr))
            return NotFound();
        Number = dnr.Trim();
        Steps = CaseStep.Follow(Index, Number);
        return Page();
    }
}
