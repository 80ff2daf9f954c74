using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Snippets;

namespace ProtocolMiner.Web.Pages;

/// <summary>An item of a document, as its page shows it.</summary>
/// <param name="Ordinal">0-based place among the document's items.</param>
internal sealed record ItemView(Protocol Protocol, int Ordinal)
{
    public Item Item => Protocol.Items[Ordinal];

    public string Heading => $"{Item.Label} {Item.Title}".Trim() is { Length: > 0 } heading ? heading : "Utan rubrik";

    /// <summary>Of the hit that led to the page, its paragraphs with marks; null for every other item.</summary>
    public IReadOnlyList<Snippet>? Marked { get; init; }

    /// <summary>Whether the words of a proposal say whose it is, as they mostly do: "Anna Lind (S) yrkar bifall".</summary>
    public static bool NamesMovers(Proposal proposal) =>
        proposal.By.All(mover => (mover.Name ?? mover.Party) is { } name && proposal.Text.Contains(name, StringComparison.OrdinalIgnoreCase));

    public static IReadOnlyList<string> Paragraphs(Item item) => item.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
