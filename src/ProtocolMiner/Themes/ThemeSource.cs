using ProtocolMiner.Protocols;

namespace ProtocolMiner.Themes;

/// <summary>A memo (<em>tjänsteskrivelse</em>), a slide or another document that mentions a theme without deciding on it, beside what was decided.</summary>
/// <param name="Reference">How one refers to it: a memo's title and day, a deck's with the slide.</param>
/// <param name="Document">Path of the file as it was indexed.</param>
/// <param name="Ordinal">0-based place among the document's items.</param>
/// <param name="Page">1-based page or slide; null where the format has none.</param>
/// <param name="Proposed">What it proposes (<em>förslag till beslut</em>); empty when it only tells.</param>
/// <param name="Decided">The latest § that decided on the same case; null when none can be tied to it.</param>
/// <param name="Tie">What ties the two together; null when nothing does.</param>
public sealed record ThemeSource(
    string Reference,
    string Document,
    int Ordinal,
    int? Page,
    DateOnly? Date,
    DocumentKind Kind,
    string? Title,
    IReadOnlyList<string> Proposed,
    ThemeItem? Decided,
    SourceTie? Tie);

/// <summary>What ties a proposal to a decision.</summary>
public enum SourceTie
{
    /// <summary>Both have the same case number (<em>diarienummer</em>).</summary>
    CaseNumber,

    /// <summary>Both have the same title.</summary>
    Title,
}
