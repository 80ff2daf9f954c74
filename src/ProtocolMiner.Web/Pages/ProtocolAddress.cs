namespace ProtocolMiner.Web.Pages;

/// <summary>Addresses of the page that shows a document.</summary>
internal static class ProtocolAddress
{
    /// <param name="ordinal">0-based place of the item to go to; null for the beginning.</param>
    public static string Of(string document, int? ordinal = null, string? search = null) =>
        "/protokoll?dokument=" + Uri.EscapeDataString(document)
        + (string.IsNullOrEmpty(search) ? "" : "&sok=" + Uri.EscapeDataString(search))
        + (ordinal is null ? "" : "#post-" + ordinal);
}
