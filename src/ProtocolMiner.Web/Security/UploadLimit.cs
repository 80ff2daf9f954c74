using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace ProtocolMiner.Web.Security;

/// <summary>Refuses what is too large before it has travelled. Left to be found while the form is read, it would look like a broken form.</summary>
internal sealed class UploadLimit(RequestDelegate next, WebSettings settings)
{
    public Task InvokeAsync(HttpContext context)
    {
        // The page that tells of it comes by here again, with the same request.
        if (context.Request.ContentLength is not { } length || length <= settings.UploadLimit || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            return next(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    }
}
