using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ProtocolMiner.Web.Api;

/// <summary>Style and script, out of the assembly. The address carries the build, so that a browser may keep them for a year.</summary>
internal static class AssetEndpoints
{
    private static readonly Dictionary<string, string> Types = new()
    {
        ["stil.css"] = "text/css; charset=utf-8",
        ["protokoll.js"] = "text/javascript; charset=utf-8",
    };

    private static readonly string Build = typeof(AssetEndpoints).Module.ModuleVersionId.ToString("N")[..8];

    public static string Address(string name) => $"/tillgangar/{name}?v={Build}";

    public static void MapAssets(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/tillgangar/{name}", (string name, HttpContext context) =>
    {
        if (!Types.TryGetValue(name, out var type))
            return Results.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        var asset = typeof(AssetEndpoints).Assembly.GetManifestResourceStream("assets/" + name);
        return asset is null ? Results.NotFound() : Results.Stream(asset, type);
    }).AllowAnonymous();
}
