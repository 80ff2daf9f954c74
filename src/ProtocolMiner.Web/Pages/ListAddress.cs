namespace ProtocolMiner.Web.Pages;

/// <summary>Addresses of lists to download.</summary>
internal static class ListAddress
{
    /// <param name="format">docx, xlsx or csv.</param>
    public static string Of(string document, string format) => $"/narvarolista?dokument={Uri.EscapeDataString(document)}&format={format}";
}
