using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Persons;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Search.Export;

/// <summary>An item (<em>paragraf</em>) as a document of OpenSearch: what it is found and filtered by, and all its facts.</summary>
/// <param name="Item">The item's number alone.</param>
/// <param name="Body">Name of the body that met.</param>
/// <param name="CaseNumber">Case numbers in the form in which they are compared.</param>
/// <param name="Facts">The whole item by the contract of <c>docs/protocol.schema.json</c>: kept, not searched.</param>
internal sealed record OpenSearchItem(
    string Document,
    string? Item,
    string? Label,
    string Reference,
    string? Title,
    string Text,
    IReadOnlyList<string> Decisions,
    string? Body,
    DateOnly? Date,
    DocumentKind Kind,
    int? Page,
    IReadOnlyList<Outcome> Outcome,
    IReadOnlyList<string> Person,
    IReadOnlyList<string> Party,
    IReadOnlyList<string> CaseNumber,
    Item Facts)
{
    /// <summary>The protocol's items; a document that has none is one.</summary>
    public static IEnumerable<OpenSearchItem> Of(Protocol protocol)
    {
        IReadOnlyList<Item> items = protocol.Items.Count > 0 ? protocol.Items : [DocumentBlock.Whole(protocol)];
        return items.Select(item => Create(protocol, item));
    }

    private static OpenSearchItem Create(Protocol protocol, Item item)
    {
        var (path, meeting) = (protocol.Source.Path, protocol.Meeting);
        var actors = ItemActors.Of(item);
        return new OpenSearchItem(
            path,
            item.Number,
            item.Label,
            ReferenceWriter.Write(path, protocol.Kind, meeting.Body, meeting.Date, protocol.Title, item.Number, item.Label),
            item.Title ?? protocol.Title,
            item.Text,
            [.. item.Decisions.Select(decision => decision.Text)],
            meeting.Body,
            meeting.Date,
            protocol.Kind,
            item.Page,
            [.. item.Decisions.Select(decision => decision.Outcome).OfType<Outcome>().Distinct()],
            [.. actors.Select(actor => actor.Name).OfType<string>().Distinct()],
            [.. actors.Select(actor => actor.Party).OfType<string>().Distinct()],
            [.. item.CaseNumbers.Select(ItemEntry.CaseKey)],
            item);
    }
}
