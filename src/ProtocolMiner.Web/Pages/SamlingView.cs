namespace ProtocolMiner.Web.Pages;

internal static class SamlingView
{
    /// <summary>Documents that the page lists; more are found by searching, and a page of thousands would be slow to read.</summary>
    public const int Shown = 500;
}
