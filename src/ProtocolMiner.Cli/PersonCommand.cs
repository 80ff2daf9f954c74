using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Persons;
using Spectre.Console;

namespace ProtocolMiner.Cli;

/// <summary><c>person NAME</c>: what has someone said, proposed, reserved against and voted for?</summary>
internal static class PersonCommand
{
    public static Command Create()
    {
        var name = new Argument<string[]>("NAME") { Description = "A name, or the beginnings of its words, in whatever spelling.", Arity = ArgumentArity.OneOrMore };
        var party = new Option<string?>("--party") { Description = "Party letters, where several have the name." };
        var index = SearchOptions.CreateIndexOption();
        var json = new Option<bool>("--json") { Description = "Print JSON and nothing else." };
        var command = new ExampleCommand(
            "person",
            "Tells what someone has said, proposed, reserved against and voted for, the latest first.",
            "protocol-miner person Karin Ek",
            "protocol-miner person ek --party S --json")
        {
            name, party, index, json,
        };
        command.SetAction((result, _) => RunAsync(
            result.GetRequiredValue(index), string.Join(' ', result.GetRequiredValue(name)), result.GetValue(party), result.GetValue(json)));
        return command;
    }

    private static async Task<int> RunAsync(string folder, string name, string? party, bool json)
    {
        using var index = ProtocolIndex.Open(folder);
        if (index.Person(name, party) is not { } person)
        {
            await Console.Error.WriteLineAsync($"Nobody called {name} speaks, proposes or reserves in the items of this index.");
            return ExitCode.WrongCall;
        }

        if (json)
            await StandardOutput.WriteLineAsync(JsonSerializer.Serialize(person, ProtocolJson.Options));
        else
            Print(AnsiConsole.Console, person, index.Persons(name, party).Skip(1));
        return ExitCode.Done;
    }

    private static void Print(IAnsiConsole console, PersonRecord record, IEnumerable<PersonSummary> others)
    {
        console.MarkupLine($"[bold]{Markup.Escape(Write(record.Person.Name, record.Person.Party))}[/]");
        if (record.Person.Spellings.Count > 1)
            console.WriteLine("Taken for one person: " + string.Join(", ", record.Person.Spellings.Select(s => Count(Write(s.Name, s.Party), s.Items))));
        if (others.Select(other => Count(Write(other.Name, other.Party), other.Items)).ToList() is { Count: > 0 } names)
            console.WriteLine("Others of that name: " + string.Join(", ", names));
        foreach (var act in record.Acts)
        {
            console.WriteLine();
            console.MarkupLine($"{Label(act)} {PlaceText.Markup(act.Reference, act.Page, act.Document)}");
            console.WriteLine(act.Text);
        }
    }

    private static string Label(PersonAct act) => act switch
    {
        { Ballot: { } ballot } => $"Voted ({ballot.ToString().ToLowerInvariant()})",
        { Speech: { } speech } => $"Spoke ({speech.ToString().ToLowerInvariant()})",
        _ => act.Kind.ToString(),
    };

    private static string Write(string name, string? party) => party is null ? name : $"{name} ({party})";

    private static string Count(string text, int items) => string.Create(CultureInfo.InvariantCulture, $"{text}: {items}");
}
