using ProtocolMiner.Protocols;

namespace ProtocolMiner.Themes.Summaries;

/// <summary>What the documents say of a theme, in their own sentences: decisions, then what else the minutes tell, then what was only proposed.</summary>
/// <param name="Items">Items that mention the theme, of which the sentences were chosen.</param>
public sealed record ExtractiveSummary(string Query, int Items, IReadOnlyList<ExtractedSentence> Sentences);

/// <summary>A sentence as it stands in a document.</summary>
/// <param name="Text">To the letter, but for line breaks.</param>
/// <param name="Title">The heading that it stands under, without which many a decision says little ("Motionen avslås.").</param>
/// <param name="Outcome">What the decision means; null when it is none.</param>
/// <param name="Reference">Where it stands: "Kommunfullmäktige 2023-03-23 § 21".</param>
/// <param name="Document">Path of the file as it was indexed.</param>
/// <param name="Ordinal">0-based place of the item in its document.</param>
/// <param name="Page">1-based page: the decision's own, or else where its item begins; null where the format has no pages.</param>
/// <param name="EndPage">Where its item ends: a sentence that is no decision stands on one of the pages between.</param>
/// <param name="Kind">What sort of document it stands in: a deck or a memo decides nothing.</param>
public sealed record ExtractedSentence(
    string Text,
    SentenceRole Role,
    Outcome? Outcome,
    string? Title,
    string Reference,
    string Document,
    int Ordinal,
    int? Page,
    int? EndPage,
    DateOnly? Date,
    string? Body,
    DocumentKind Kind);

/// <summary>What a sentence is, in the order in which a summary has them.</summary>
public enum SentenceRole
{
    /// <summary>An adopted decision of minutes or notes.</summary>
    Decision,

    /// <summary>Anything else in minutes or notes.</summary>
    Record,

    /// <summary>From a memo, a deck, a notice: what was proposed or told beforehand.</summary>
    Source,
}
