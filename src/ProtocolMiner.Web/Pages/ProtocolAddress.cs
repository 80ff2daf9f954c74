using System.Globalization;
using ProtocolMiner.Search;
using ProtocolMiner.Web.Queries;

namespace ProtocolMiner.Web.Pages;

/// <summary>Addresses of the page that shows a document.</summary>
internal static class ProtocolAddress
{
    /// <param name="ordinal">0-based place of the item to go to; null for the beginning.</param>
    public static string Of(string document, int? ordinal = null) => "/protokoll?dokument=" + Uri.EscapeDataString(document) + Fragment(ordinal);

    /// <summary>The address of a hit, from which the hits before and after it can be reached.</summary>
    /// <param name="rank">1-based place of the hit in its search.</param>
    public static string Of(SearchHit hit, SearchAddress search, int rank) =>
        "/protokoll?dokument=" + Uri.EscapeDataString(hit.Document)
        + "&sok=" + Uri.EscapeDataString((search with { Page = 1 }).ToQueryString())
        + "&traff=" + rank.ToString(CultureInfo.InvariantCulture)
        + Fragment(hit.Ordinal);

    private static string Fragment(int? ordinal) => ordinal is null ? "" : "#post-" + ordinal;
}
