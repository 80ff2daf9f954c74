using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ProtocolMiner.Web.Indexes;
using ProtocolMiner.Web.Pages;

namespace ProtocolMiner.Web.Api;

/// <summary>How far reading the folders into the index has come: <c>/api/inlasning</c>.</summary>
internal static class RefreshEndpoints
{
    public static void MapRefresh(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/api/inlasning", Tell);

    private static Ok<RefreshAnswer> Tell(IndexRefresh refresh)
    {
        var state = refresh.State;
        return TypedResults.Ok(new RefreshAnswer(
            state.IsRunning, state.Progress?.Done ?? 0, state.Progress?.Total ?? 0,
            state.IsRunning ? RefreshTexts.Of(state) : state.Error is { } error ? RefreshTexts.Of(error) : null));
    }
}

/// <param name="Running">Whether files are being read now.</param>
/// <param name="Done">Files read in this run.</param>
/// <param name="Total">Files to read in it.</param>
/// <param name="Message">How far it has come, or why it could not be done, in Swedish; null when there is nothing to say.</param>
internal sealed record RefreshAnswer(bool Running, int Done, int Total, string? Message);
