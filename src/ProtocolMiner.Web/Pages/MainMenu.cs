using Microsoft.AspNetCore.Http;

namespace ProtocolMiner.Web.Pages;

/// <summary>The menu on every page.</summary>
internal static class MainMenu
{
    public static IReadOnlyList<(string Address, string Name)> Entries { get; } =
    [
        ("/", "Sök"),
        ("/teman", "Teman"),
        ("/person", "Personer"),
        ("/narvaro", "Närvarolista"),
        ("/samling", "Samlingen"),
    ];

    public static bool IsCurrent(string address, PathString path) => path.Equals(address, StringComparison.OrdinalIgnoreCase);
}
