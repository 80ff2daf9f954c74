using Microsoft.AspNetCore.Http;

namespace ProtocolMiner.Web.Security;

/// <summary>Refuses what is too large before it has travelled. Left to be found while the form is read, it would look like a broken form.</summary>
internal sealed class UploadLimit(RequestDelegate next, WebSettings settings)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentLength is not { } length || length <= settings.UploadLimit)
            return next(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    }
}
