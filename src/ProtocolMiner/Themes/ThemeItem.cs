using ProtocolMiner.Protocols;

namespace ProtocolMiner.Themes;

/// <summary>A § that mentions a theme, and where it stands.</summary>
/// <param name="Reference">The § as one refers to it: "Kommunfullmäktige 2023-03-23 § 21".</param>
/// <param name="Document">Path of the file as it was indexed.</param>
/// <param name="Ordinal">0-based place among the document's items.</param>
/// <param name="Page">1-based page where it begins; null where the format has no pages.</param>
/// <param name="Central">It mentions the theme in its heading or in what it decides.</param>
/// <param name="Decisions">What it decided, adopted decisions alone; those that name the theme first.</param>
public sealed record ThemeItem(
    string Reference,
    string Document,
    int Ordinal,
    int? Page,
    DateOnly? Date,
    string? Body,
    DocumentKind Kind,
    string? Title,
    bool Central,
    IReadOnlyList<Decision> Decisions);
