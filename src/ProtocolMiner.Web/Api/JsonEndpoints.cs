using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Web.Indexes;
using ProtocolMiner.Web.Queries;

namespace ProtocolMiner.Web.Api;

/// <summary>The pages' content as JSON, by the same addresses: <c>/api/sok?q=…</c>, <c>/api/protokoll?dokument=…</c>, <c>/api/dokument</c>.</summary>
internal static class JsonEndpoints
{
    private const string Json = "application/json; charset=utf-8";

    public static void MapJson(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/api/sok", (HttpRequest request, CurrentIndex current) =>
        {
            using var loan = current.Borrow();
            return Results.Text(SearchJson.Write(loan.Index.Search(SearchAddress.Read(request.Query).ToRequest()), indented: false), Json);
        });
        endpoints.MapGet("/api/protokoll", (string dokument, CurrentIndex current) =>
        {
            using var loan = current.Borrow();
            return loan.Index.FindProtocol(dokument) is { } protocol ? Results.Text(ProtocolJson.Write(protocol), Json) : Results.NotFound();
        });
        endpoints.MapGet("/api/dokument", (CurrentIndex current) =>
        {
            using var loan = current.Borrow();
            return Results.Json(new { documents = loan.Index.Documents, failed = loan.Index.Failures.Select(state => new { state.Path, state.Failure!.Code, state.Failure.Message }) });
        });
    }
}
