using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ProtocolMiner.Attendance;
using ProtocolMiner.Attendance.Periods;
using ProtocolMiner.Documents.Extracts;
using ProtocolMiner.Web.Indexes;
using ProtocolMiner.Web.Queries;

namespace ProtocolMiner.Web.Api;

/// <summary>
/// Lists and extracts to download: <c>/narvarolista?dokument=…&amp;format=docx</c>, a body's year <c>/narvarolistor?organ=…&amp;ar=2024&amp;format=xlsx</c>,
/// and <c>/utdrag?dokument=…&amp;nummer=12</c>.
/// </summary>
internal static class ListEndpoints
{
    public static void MapLists(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/narvarolista", (string dokument, string format, CurrentIndex current) =>
        {
            using var loan = current.Borrow();
            return loan.Index.FindProtocol(dokument) is { } protocol && AttendanceFile.Find(format) is { } file
                ? file.Download(AttendanceList.Of(protocol))
                : Results.NotFound();
        });
        endpoints.MapGet("/narvarolistor", (HttpRequest request, string format, CurrentIndex current) =>
        {
            var address = SearchAddress.Read(request.Query);
            if (address.Body is not { } body)
                return Results.NotFound();
            using var loan = current.Borrow();
            var protocols = MeetingSearch.Find(loan.Index, body, address.Year).Select(hit => loan.Index.FindProtocol(hit.Document)!);
            var (from, to) = (address.ToRequest().From, address.ToRequest().To);
            var overview = PeriodOverview.Of(protocols, body, from, to);
            return overview.Meetings.Count > 0 && AttendanceFile.Find(format) is { } file ? file.Download(overview) : Results.NotFound();
        });
        endpoints.MapGet("/utdrag", (string dokument, string nummer, CurrentIndex current) =>
        {
            using var loan = current.Borrow();
            if (loan.Index.FindProtocol(dokument) is not { } protocol || !protocol.Items.Any(item => item.Number == nummer))
                return Results.NotFound();
            var extract = new MemoryStream();
            ProtocolExtractWriter.Write(extract, protocol, [nummer]);
            return Results.File(extract.ToArray(), AttendanceFile.Word.ContentType, $"protokollsutdrag-{nummer}.docx");
        });
    }
}
