using ProtocolMiner.Protocols;
using ProtocolMiner.Search;

namespace ProtocolMiner.Web.Queries;

/// <summary>A step of a case on its way through the bodies (<em>ärendets gång</em>).</summary>
/// <param name="Document">Path of the document as it was indexed.</param>
/// <param name="Ordinal">0-based place of the item in it.</param>
/// <param name="Reference">The item as one refers to it.</param>
internal sealed record CaseStep(string Document, int Ordinal, string Reference, DateOnly? Date, DocumentKind Kind, string? Title, int? Page, IReadOnlyList<Decision> Decisions)
{
    /// <summary>A case that comes up more often than this is shown in part: the latest.</summary>
    private const int Longest = 200;

    /// <summary>The steps of the case with that number, the earliest first.</summary>
    public static IReadOnlyList<CaseStep> Follow(ProtocolIndex index, string caseNumber) =>
        [.. index.Search(new SearchRequest("") { Case = caseNumber.Trim(), Order = SearchOrder.Date, Limit = Longest }).Hits
            .Reverse()
            .Select(hit => (hit, Item: index.FindProtocol(hit.Document)?.Items.ElementAtOrDefault(hit.Ordinal)))
            .Where(step => step.Item is not null)
            .Select(step => new CaseStep(
                step.hit.Document, step.hit.Ordinal, step.hit.Reference, step.hit.Date, step.hit.Kind, step.hit.Title, step.hit.Page, step.Item!.Decisions))];
}
