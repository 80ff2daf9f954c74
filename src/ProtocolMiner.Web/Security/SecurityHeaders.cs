using Microsoft.AspNetCore.Http;
using ProtocolMiner.Web.Api;

namespace ProtocolMiner.Web.Security;

/// <summary>
/// Headers on every answer: nothing is loaded from other hosts, no script stands in a page, nobody frames the pages, and no address leaks
/// what someone searched for.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next, WebSettings settings)
{
    /// <summary>Of an original: the browser's own viewer, which shows a PDF, needs its styles and scripts. Nothing else is ever shown, only downloaded.</summary>
    private const string OriginalPolicy = "frame-ancestors 'self'";

    /// <summary>The form that signs out leads on to the issuer, and browsers hold a form to where it ends.</summary>
    private readonly string policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + $"frame-src 'self'; object-src 'self'; form-action 'self'{Origin(settings.SignIn)}; base-uri 'none'; frame-ancestors 'self'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.Request.Path == OriginalEndpoints.Path ? OriginalPolicy : policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        return next(context);
    }

    private static string Origin(SignInSettings? signIn) => signIn is null ? "" : " " + signIn.Authority.GetLeftPart(UriPartial.Authority);
}
