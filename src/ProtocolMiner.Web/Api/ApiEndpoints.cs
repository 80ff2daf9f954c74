using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ProtocolMiner.Attendance;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Persons;
using ProtocolMiner.Themes;
using ProtocolMiner.Themes.Summaries;
using ProtocolMiner.Web.Indexes;
using ProtocolMiner.Web.Queries;

namespace ProtocolMiner.Web.Api;

/// <summary>The pages' content as JSON, for programs. What cannot be answered is told as problem details (RFC 9457).</summary>
internal static class ApiEndpoints
{
    public const string Root = "/api";

    public static void MapApi(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup(Root);
        api.MapGet("/sok", Search).WithSummary("Söker bland paragrafer, tjänsteskrivelser och bilder.").WithQuery(SearchParameters.All);
        api.MapGet("/dokument", ListDocuments).WithSummary("Vilka dokument som finns i samlingen, och vilka filer som inte kunde läsas.");
        api.MapGet("/protokoll", FindProtocol).WithSummary("Allt som står i ett dokument.").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/narvaro", FindAttendance).WithSummary("Ett mötes närvarolista.").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/arende", FollowCase).WithSummary("Ett ärendes gång genom organen, det äldsta först.");
        api.MapGet("/liknande", FindSimilar).WithSummary("Paragrafer som liknar en: samma ärende i andra organ, och andra ärenden av samma slag.");
        api.MapGet("/personer", FindPersons).WithSummary("De som agerar i paragraferna: yttrar sig, yrkar, reserverar sig. De mest aktiva först.");
        api.MapGet("/person", FindPerson).WithSummary("Vad någon har sagt, yrkat, reserverat sig mot och röstat.").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/teman", ListThemes).WithSummary("Vad samlingen handlar om: teman, och om deras andel ökar eller minskar.").Produces<ThemeList>();
        api.MapGet("/tema", FollowTheme).WithSummary("Ett temas andel av alla paragrafer över tid, och paragraferna bakom.").WithQuery(SearchParameters.All)
            .Produces<ThemeTrend>().ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/sammanfattning", Summarize).WithSummary("Vad dokumenten säger om ett tema, i deras egna meningar, var och en med sin källa.").WithQuery(SearchParameters.All)
            .ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/inlasning", TellRefresh).WithSummary("Hur långt inläsningen av mapparna har kommit.");
    }

    private static Ok<SearchAnswer> Search(HttpRequest request, CurrentIndex current)
    {
        using var loan = current.Borrow();
        return TypedResults.Ok(SearchAnswer.Of(loan.Index.Search(SearchAddress.Read(request.Query).ToRequest())));
    }

    private static Ok<CollectionAnswer> ListDocuments(CurrentIndex current)
    {
        using var loan = current.Borrow();
        return TypedResults.Ok(CollectionAnswer.Of(loan.Overview));
    }

    private static Results<Ok<Protocol>, NotFound> FindProtocol(string dokument, CurrentIndex current)
    {
        using var loan = current.Borrow();
        return loan.Index.FindProtocol(dokument) is { } protocol ? TypedResults.Ok(protocol) : TypedResults.NotFound();
    }

    private static Results<Ok<AttendanceList>, NotFound> FindAttendance(string dokument, CurrentIndex current)
    {
        using var loan = current.Borrow();
        return loan.Index.FindProtocol(dokument) is { } protocol ? TypedResults.Ok(AttendanceList.Of(protocol)) : TypedResults.NotFound();
    }

    private static Ok<IReadOnlyList<CaseStep>> FollowCase(string dnr, CurrentIndex current)
    {
        using var loan = current.Borrow();
        return TypedResults.Ok(CaseStep.Follow(loan.Index, dnr));
    }

    private static Ok<IReadOnlyList<HitAnswer>> FindSimilar(string dokument, int post, CurrentIndex current)
    {
        using var loan = current.Borrow();
        return TypedResults.Ok<IReadOnlyList<HitAnswer>>([.. loan.Index.Similar(dokument, post).Select(HitAnswer.Of)]);
    }

    private static Ok<IReadOnlyList<PersonSummary>> FindPersons(string? namn, string? parti, CurrentIndex current)
    {
        using var loan = current.Borrow();
        return TypedResults.Ok(loan.Index.Persons(namn, parti));
    }

    private static Results<Ok<PersonRecord>, NotFound> FindPerson(string namn, string? parti, CurrentIndex current)
    {
        using var loan = current.Borrow();
        return !string.IsNullOrWhiteSpace(namn) && loan.Index.Person(namn, parti) is { } person ? TypedResults.Ok(person) : TypedResults.NotFound();
    }

    private static ContentHttpResult ListThemes(CurrentIndex current)
    {
        using var loan = current.Borrow();
        return TypedResults.Text(ThemesJson.Write(loan.Themes), "application/json; charset=utf-8");
    }

    private static Results<ContentHttpResult, ProblemHttpResult> FollowTheme(HttpRequest request, CurrentIndex current)
    {
        var address = SearchAddress.Read(request.Query);
        if (string.IsNullOrWhiteSpace(address.Query))
            return TypedResults.Problem("Skriv temat i q.", statusCode: StatusCodes.Status400BadRequest);
        using var loan = current.Borrow();
        return TypedResults.Text(ThemesJson.Write(new ThemeFinder(loan.Index).Follow(address.ToRequest())), "application/json; charset=utf-8");
    }

    private static Results<Ok<ExtractiveSummary>, ProblemHttpResult> Summarize(HttpRequest request, CurrentIndex current)
    {
        var address = SearchAddress.Read(request.Query);
        if (string.IsNullOrWhiteSpace(address.Query))
            return TypedResults.Problem("Skriv temat i q.", statusCode: StatusCodes.Status400BadRequest);
        using var loan = current.Borrow();
        return TypedResults.Ok(new ExtractiveSummarizer(loan.Index).Summarize(address.ToRequest()));
    }

    private static Ok<RefreshAnswer> TellRefresh(IndexRefresh refresh) => TypedResults.Ok(RefreshAnswer.Of(refresh.State));
}
