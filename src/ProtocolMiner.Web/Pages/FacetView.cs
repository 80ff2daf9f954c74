using System.Globalization;
using ProtocolMiner.Documents;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Querying;
using ProtocolMiner.Web.Queries;

namespace ProtocolMiner.Web.Pages;

/// <summary>A facet beside the hits: its values with their counts, each a link that adds or removes it.</summary>
/// <param name="Links">The most frequent values, and what was chosen.</param>
/// <param name="More">Values that are shown on demand.</param>
internal sealed record FacetView(string Name, IReadOnlyList<FacetLink> Links, IReadOnlyList<FacetLink> More)
{
    /// <summary>Values of a facet that are shown at once: what fits beside the hits without scrolling.</summary>
    private const int Shown = 8;

    /// <summary>Values that can be shown at all. A longer list helps nobody to narrow a search, and weighs on the page.</summary>
    private const int Most = 40;

    public static IReadOnlyList<FacetView> Of(SearchAddress address, Facets facets)
    {
        address = address with { Page = 1 };
        return
        [
            Create("Organ", facets.Body, value => value, address.Body, value => address with { Body = value }),
            Create("År", facets.Year, value => value, Year(address), value => address with { Year = value is null ? null : int.Parse(value, CultureInfo.InvariantCulture) }),
            Create("Typ", facets.Kind, Kind, address.Kind is { } k ? FactNames.Of(k) : null, value => address with { Kind = value is null ? null : FactNames.FindKind(value) }),
            Create("Utfall", facets.Outcome, OutcomeName, address.Outcome is { } o ? FactNames.Of(o) : null, value => address with { Outcome = value is null ? null : FactNames.FindOutcome(value) }),
            Create("Parti", facets.Party, value => value, address.Party, value => address with { Party = value }),
            Create("Person", facets.Person, value => value, address.Person, value => address with { Person = value }),
        ];
    }

    /// <summary>All that narrows the hits, each with a link that takes it away.</summary>
    public static IReadOnlyList<FacetLink> Chosen(SearchAddress address)
    {
        address = address with { Page = 1 };
        (string? Text, SearchAddress Without)[] all =
        [
            (address.Body, address with { Body = null }),
            (Year(address), address with { Year = null }),
            (address.Kind is { } kind ? SwedishTerms.Of(kind) : null, address with { Kind = null }),
            (address.Outcome is { } outcome ? SwedishTerms.Of(outcome) : null, address with { Outcome = null }),
            (address.Party, address with { Party = null }),
            (address.Person, address with { Person = null }),
            (Day("från ", address.From), address with { From = null }),
            (Day("till ", address.To), address with { To = null }),
        ];
        return [.. all.Where(part => part.Text is not null).Select(part => new FacetLink(part.Text!, null, Chosen: true, Address(part.Without)))];
    }

    private static FacetView Create(string name, IReadOnlyList<FacetCount> counts, Func<string, string> show, string? chosen, Func<string?, SearchAddress> choose)
    {
        var links = counts.Take(Most).Select(count => Link(count.Value, count.Count)).ToList();
        // What was chosen stays to be removed, even where it is not among the most frequent.
        var first = links.FirstOrDefault(link => link.Chosen) ?? (chosen is null ? null : new FacetLink(show(chosen), null, Chosen: true, Address(choose(null))));
        IEnumerable<FacetLink> others = links.Where(link => !link.Chosen);
        var ordered = first is null || links.Take(Shown).Contains(first) ? links : [first, .. others];
        return new FacetView(name, [.. ordered.Take(Shown)], [.. ordered.Skip(Shown)]);

        FacetLink Link(string value, int count)
        {
            var isChosen = string.Equals(value, chosen, StringComparison.OrdinalIgnoreCase);
            return new FacetLink(show(value), count, isChosen, Address(choose(isChosen ? null : value)));
        }
    }

    private static string? Year(SearchAddress address) => address.Year?.ToString(CultureInfo.InvariantCulture);

    private static string Kind(string value) => FactNames.FindKind(value) is { } kind ? SwedishTerms.Of(kind) : value;

    private static string OutcomeName(string value) => FactNames.FindOutcome(value) is { } outcome ? SwedishTerms.Of(outcome) : value;

    private static string? Day(string label, DateOnly? day) => day is null ? null : label + day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Address(SearchAddress address) => "/" + address.ToQueryString();
}

/// <param name="Count">Number of hits; null when it is not known.</param>
/// <param name="Chosen">The hits are narrowed to it; the link removes it.</param>
internal sealed record FacetLink(string Text, int? Count, bool Chosen, string Address);
