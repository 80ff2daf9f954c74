using System.Globalization;
using ProtocolMiner.Documents;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Querying;
using ProtocolMiner.Web.Queries;

namespace ProtocolMiner.Web.Pages;

/// <summary>A facet beside the hits: its values with their counts, each a link that adds or removes it.</summary>
internal sealed record FacetView(string Name, IReadOnlyList<FacetLink> Links)
{
    /// <summary>Values of a facet that are shown.</summary>
    private const int Shown = 8;

    public static IReadOnlyList<FacetView> Of(SearchAddress address, Facets facets)
    {
        address = address with { Page = 1 };
        return
        [
            Create("Organ", facets.Body, value => value, address.Body, value => address with { Body = value }),
            Create("År", facets.Year, value => value, address.Year?.ToString(CultureInfo.InvariantCulture), value => address with { Year = value is null ? null : int.Parse(value, CultureInfo.InvariantCulture) }),
            Create("Typ", facets.Kind, value => FactNames.FindKind(value) is { } kind ? SwedishTerms.Of(kind) : value, address.Kind is { } k ? FactNames.Of(k) : null, value => address with { Kind = value is null ? null : FactNames.FindKind(value) }),
            Create("Utfall", facets.Outcome, value => FactNames.FindOutcome(value) is { } outcome ? SwedishTerms.Of(outcome) : value, address.Outcome is { } o ? FactNames.Of(o) : null, value => address with { Outcome = value is null ? null : FactNames.FindOutcome(value) }),
            Create("Parti", facets.Party, value => value, address.Party, value => address with { Party = value }),
            Create("Person", facets.Person, value => value, address.Person, value => address with { Person = value }),
        ];
    }

    private static FacetView Create(string name, IReadOnlyList<FacetCount> counts, Func<string, string> show, string? chosen, Func<string?, SearchAddress> choose)
    {
        var links = counts.Take(Shown).Select(count => Link(count.Value, count.Count)).ToList();
        // What was chosen stays to be removed, even where it is not among the most frequent.
        if (chosen is not null && !links.Any(link => link.Chosen))
            links.Insert(0, new FacetLink(show(chosen), null, Chosen: true, Address(choose(null))));
        return new FacetView(name, links);

        FacetLink Link(string value, int count)
        {
            var isChosen = string.Equals(value, chosen, StringComparison.OrdinalIgnoreCase);
            return new FacetLink(show(value), count, isChosen, Address(choose(isChosen ? null : value)));
        }
    }

    private static string Address(SearchAddress address) => "/" + address.ToQueryString();
}

/// <param name="Count">Number of hits; null when it is not known.</param>
/// <param name="Chosen">The hits are narrowed to it; the link removes it.</param>
internal sealed record FacetLink(string Text, int? Count, bool Chosen, string Address);
