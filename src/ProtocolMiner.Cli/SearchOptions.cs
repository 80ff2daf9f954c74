using System.CommandLine;
using System.CommandLine.Parsing;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Querying;

namespace ProtocolMiner.Cli;

/// <summary>The options by which a search is narrowed, and the request they make.</summary>
internal sealed class SearchOptions
{
    /// <summary>Hits that are shown when nothing else is asked for.</summary>
    private const int DefaultLimit = 20;

    private readonly Option<int> limit = new("--limit") { Description = "Number of hits to show.", DefaultValueFactory = _ => DefaultLimit };
    private readonly Option<int> skip = new("--skip") { Description = "Number of hits to pass over, to page through them." };
    private readonly Option<DateOnly?> from = new("--from") { Description = "First day of meeting, such as 2024-01-31, 2024-01 or 2024.", CustomParser = result => DayParser.Parse(result, last: false) };
    private readonly Option<DateOnly?> to = new("--to") { Description = "Last day of meeting.", CustomParser = result => DayParser.Parse(result, last: true) };
    private readonly Option<string?> body = new("--body") { Description = "The body that met (organ), or the beginning of its name." };
    private readonly Option<string?> person = new("--person") { Description = "Someone who speaks, proposes or reserves in the item." };
    private readonly Option<string?> party = new("--party") { Description = "The party of such a person, as letters." };
    private readonly Option<DocumentKind?> kind = new("--kind") { Description = "minutes, notes, notice, memo, slides or other.", CustomParser = result => ParseName(result, FactNames.FindKind) };
    private readonly Option<Outcome?> outcome = new("--outcome")
    {
        Description = "approved, rejected, referred-back, postponed, noted, elected or other.",
        CustomParser = result => ParseName(result, FactNames.FindOutcome),
    };

    private readonly Option<string?> caseNumber = new("--case") { Description = "A case number (diarienummer)." };
    private readonly Option<SearchOrder> sort = new("--sort") { Description = "relevance, or date: the latest first.", CustomParser = result => ParseName(result, FindOrder) ?? SearchOrder.Relevance };

    public static Option<string> CreateIndexOption() =>
        new("--index") { Description = "The index' folder.", DefaultValueFactory = _ => "index" };

    public void AddTo(Command command)
    {
        command.Add(limit);
        command.Add(skip);
        AddFiltersTo(command);
        command.Add(sort);
    }

    /// <summary>The options that narrow what is looked at; not those that order and page hits.</summary>
    public void AddFiltersTo(Command command)
    {
        foreach (var option in new Option[] { from, to, body, person, party, kind, outcome, caseNumber })
            command.Add(option);
    }

    public SearchRequest Read(ParseResult call, string query) => new(query)
    {
        Limit = Math.Max(0, call.GetValue(limit)),
        Skip = Math.Max(0, call.GetValue(skip)),
        From = call.GetValue(from),
        To = call.GetValue(to),
        Body = call.GetValue(body),
        Person = call.GetValue(person),
        Party = call.GetValue(party),
        Kind = call.GetValue(kind),
        Outcome = call.GetValue(outcome),
        Case = call.GetValue(caseNumber),
        Order = call.GetValue(sort),
    };

    private static SearchOrder? FindOrder(string name) => name.ToLowerInvariant() switch
    {
        "relevance" => SearchOrder.Relevance,
        "date" => SearchOrder.Date,
        _ => null,
    };

    private static T? ParseName<T>(ArgumentResult result, Func<string, T?> find)
        where T : struct
    {
        var name = result.Tokens[0].Value;
        if (find(name) is { } value)
            return value;
        result.AddError($"{name} is none of the values of {Name(result)}.");
        return null;
    }

    private static string Name(ArgumentResult result) => (result.Parent as OptionResult)?.Option.Name ?? "the option";
}
