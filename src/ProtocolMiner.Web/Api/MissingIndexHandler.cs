using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using ProtocolMiner.Search;

namespace ProtocolMiner.Web.Api;

/// <summary>Where there is no index to answer from: programs are told so, people are shown how to make one.</summary>
internal sealed class MissingIndexHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not IndexUnavailableException missing)
            return false;
        httpContext.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = { Title = "Indexet kan inte användas.", Detail = missing.Message },
        });
    }
}
