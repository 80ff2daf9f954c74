using System.CommandLine;
using System.CommandLine.Parsing;
using ProtocolMiner.Attendance.Periods;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search;

namespace ProtocolMiner.Cli;

/// <summary>Where a list's protocols come from: files that the call names, or the meetings of a body over a period, from an index.</summary>
internal sealed class ProtocolSource
{
    private readonly Argument<string[]> files = new("FILE") { Description = "Protocols to read.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> body = new("--body") { Description = "Instead of files: a body (organ) whose meetings the index holds, or the beginning of its name." };
    private readonly Option<DateOnly?> from = new("--from") { Description = "First day of meeting, such as 2024-01-31, 2024-01 or 2024.", CustomParser = result => DayParser.Parse(result, last: false) };
    private readonly Option<DateOnly?> to = new("--to") { Description = "Last day of meeting.", CustomParser = result => DayParser.Parse(result, last: true) };
    private readonly Option<string> index = SearchOptions.CreateIndexOption();

    public void AddTo(Command command)
    {
        command.Add(files);
        foreach (var option in new Option[] { body, from, to, index })
            command.Add(option);
        command.Validators.Add(Validate);
    }

    /// <summary>The files that the call names; empty when it names a body.</summary>
    public string[] Files(CommandResult call) => call.GetValue(files) ?? [];

    /// <summary>Reads the files, or the protocols of the body from the index; null when there are none, which is said on standard error.</summary>
    /// <exception cref="IndexUnavailableException">There is no such index, or it cannot be used.</exception>
    public async Task<ReadProtocols?> ReadAsync(ParseResult call, CancellationToken cancellation)
    {
        if (call.GetValue(body) is { } name)
            return ReadIndex(call.GetRequiredValue(index), name, call.GetValue(from), call.GetValue(to));
        var paths = Files(call.CommandResult);
        var read = await InputFiles.ReadAsync(paths, cancellation);
        return read.Count == 0 ? null : new ReadProtocols(read, Complete: read.Count == paths.Length, Period: null);
    }

    private static ReadProtocols? ReadIndex(string folder, string name, DateOnly? from, DateOnly? to)
    {
        using var index = ProtocolIndex.Open(folder);
        var protocols = index.ReadProtocols().Where(protocol => protocol.Meeting.Body?.StartsWith(name, StringComparison.OrdinalIgnoreCase) == true).ToList();
        var bodies = BodyPeriod.FindBodies(protocols, name);
        if (bodies is not [var only])
        {
            Console.Error.WriteLine(bodies.Count == 0
                ? $"{folder}: the index holds no minutes or notes of a body named {name}."
                : $"{name} may be {string.Join(" or ", bodies)}: give the whole name.");
            return null;
        }

        foreach (var failure in index.Failures)
            Console.Error.WriteLine($"{failure.Path}: could not be read and is in no list, whichever body it is of ({failure.Failure!.Code})");
        return new ReadProtocols(protocols, Complete: index.Failures.Count == 0, new Period(only, from, to));
    }

    private void Validate(CommandResult result)
    {
        var paths = result.GetValue(files) ?? [];
        foreach (var error in InputFiles.Errors(paths))
            result.AddError(error);
        if (paths.Length == 0 && result.GetValue(body) is null)
            result.AddError("Name the protocols to read, or a body with --body.");
        else if (paths.Length > 0 && (result.GetResult(body) ?? result.GetResult(from) ?? result.GetResult(to)) is not null)
            result.AddError("Name either files or a body: --from and --to choose among a body's meetings.");
    }
}

/// <summary>A body's meetings between two days.</summary>
internal sealed record Period(string Body, DateOnly? From, DateOnly? To);

/// <param name="Protocols">As they were read; of an index all that may be of the body, whatever their day.</param>
/// <param name="Complete">Whether everything could be read.</param>
/// <param name="Period">What to choose of the index; null when files were named.</param>
internal sealed record ReadProtocols(IReadOnlyList<Protocol> Protocols, bool Complete, Period? Period)
{
    /// <summary>The protocols of the period, each meeting once; all when files were named.</summary>
    public IReadOnlyList<Protocol> Chosen => Period is null ? Protocols : PeriodMeetings.Select(Protocols, Period.Body, Period.From, Period.To).Meetings;

    public int Status => Complete ? ExitCode.Done : ExitCode.SomeUnreadable;
}
