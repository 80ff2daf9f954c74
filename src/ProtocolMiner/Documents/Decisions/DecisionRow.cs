using ProtocolMiner.Protocols;

namespace ProtocolMiner.Documents.Decisions;

/// <summary>A decision in a list of decisions (<em>beslutslista</em>).</summary>
/// <param name="Item">The number of the item; null where the protocol numbers nothing.</param>
/// <param name="Reference">How one refers to the item: "Kommunfullmäktige 2023-03-23 § 21".</param>
/// <param name="Document">Path of the document, as it was read.</param>
/// <param name="Page">1-based page of the document; null where the format has no pages.</param>
public sealed record DecisionRow(
    string? Body,
    DateOnly? Date,
    string? Item,
    string? Title,
    IReadOnlyList<string> CaseNumbers,
    string Decision,
    Outcome? Outcome,
    string Reference,
    string Document,
    int? Page)
{
    /// <summary>The adopted decisions of protocols, by day and then in the order of the protocol. What was only proposed is left out.</summary>
    public static IReadOnlyList<DecisionRow> Of(IEnumerable<Protocol> protocols) =>
    [
        .. from protocol in protocols.OrderBy(p => p.Meeting.Date ?? DateOnly.MaxValue).ThenBy(p => p.Source.Path, StringComparer.Ordinal)
           from item in protocol.Items
           from decision in item.Decisions
           where decision.Status == DecisionStatus.Adopted
           select new DecisionRow(
               protocol.Meeting.Body, protocol.Meeting.Date, item.Number, item.Title, item.CaseNumbers,
               decision.Text, decision.Outcome, ReferenceWriter.Write(protocol.Source.Path, protocol.Kind, protocol.Meeting.Body, protocol.Meeting.Date, protocol.Title, item.Number, item.Label),
               protocol.Source.Path, decision.Page ?? item.Page),
    ];
}
