using System.Globalization;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Specs;

/// <summary>What was extracted, as tables in the words of the specifications: a row is a fact, a column one thing said of it.</summary>
internal static class FactTables
{
    private static readonly Dictionary<string, Func<Protocol, IEnumerable<Dictionary<string, string>>>> Parts = new()
    {
        ["Dokument"] = p => [new() { ["slag"] = Words.Of(p.Kind), ["titel"] = p.Title ?? "" }],
        ["Möte"] = Meeting,
        ["Ärenden"] = Items,
        ["Beslut"] = p => p.Items.SelectMany(item => item.Decisions.Select(d => new Dictionary<string, string>
        {
            ["§"] = Key(item),
            ["beslut"] = d.Text,
            ["läge"] = Words.Of(d.Status),
            ["utfall"] = d.Outcome is { } outcome ? Words.Of(outcome) : "",
            ["sida"] = Page(d.Page),
        })),
        ["Talare"] = p => p.Items.SelectMany(item => item.Speakers.Select(s => new Dictionary<string, string>
        {
            ["§"] = Key(item),
            ["namn"] = s.Name,
            ["titel"] = s.Role ?? "",
            ["parti"] = s.Party ?? "",
            ["organisation"] = s.Organization ?? "",
            ["gör"] = Words.Of(s.Act),
        })),
        ["Yrkanden"] = p => p.Items.SelectMany(item => item.Proposals.Select(x => new Dictionary<string, string>
        {
            ["§"] = Key(item),
            ["yrkande"] = x.Text,
            ["av"] = Movers(x.By),
        })),
        ["Omröstningar"] = p => p.Items.SelectMany(item => item.Votes.Select(v => new Dictionary<string, string>
        {
            ["§"] = Key(item),
            ["ja"] = Count(v.Yes),
            ["nej"] = Count(v.No),
            ["avstår"] = Count(v.Abstain),
            ["proposition"] = v.Proposition ?? "",
        })),
        ["Reservationer"] = p => p.Items.SelectMany(item => item.Reservations.Select(r => new Dictionary<string, string>
        {
            ["§"] = Key(item),
            ["av"] = Movers(r.By),
            ["reservation"] = r.Text,
        })),
        ["Närvaro"] = p => p.Attendance.Select(a => new Dictionary<string, string>
        {
            ["namn"] = a.Name,
            ["parti"] = a.Party ?? "",
            ["organisation"] = a.Organization ?? "",
            ["roller"] = string.Join(", ", a.Roles.Select(role => Words.Of(role))),
            ["närvaro"] = Words.Of(a.Status),
            ["tjänstgör för"] = a.ServingFor ?? "",
            ["anmärkning"] = a.Note ?? "",
            ["sida"] = Page(a.Page),
        }),
        ["Varningar"] = p => p.Warnings.Select(w => new Dictionary<string, string> { ["kod"] = w.Code, ["meddelande"] = w.Message, ["sida"] = Page(w.Page) }),
    };

    /// <summary>The rows of a part, in the columns asked for.</summary>
    /// <exception cref="FormatException">There is no such part or column.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(Protocol protocol, string part, IReadOnlyList<string> columns)
    {
        if (!Parts.TryGetValue(part, out var facts))
            throw new FormatException($"There is no part {part}; there are {string.Join(", ", Parts.Keys)}.");
        return [.. facts(protocol).Select(row => columns.Select(column => Cell(row, part, column)).ToList())];
    }

    private static string Cell(Dictionary<string, string> row, string part, string column) =>
        row.TryGetValue(column, out var value)
            ? value.Replace("\n", " / ", StringComparison.Ordinal)
            : throw new FormatException($"{part} has no column {column}; it has {string.Join(", ", row.Keys)}.");

    private static IEnumerable<Dictionary<string, string>> Meeting(Protocol protocol)
    {
        var m = protocol.Meeting;
        yield return new()
        {
            ["organ"] = m.Body ?? "",
            ["organisation"] = m.Organization ?? "",
            ["datum"] = m.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            ["från"] = m.Start?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "",
            ["till"] = m.End?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "",
            ["plats"] = m.Place ?? "",
            ["ordförande"] = m.Chair ?? "",
            ["sekreterare"] = m.Secretary ?? "",
            ["justerare"] = string.Join(", ", m.Adjusters),
        };
    }

    private static IEnumerable<Dictionary<string, string>> Items(Protocol protocol) => protocol.Items.Select(item => new Dictionary<string, string>
    {
        ["§"] = item.Number ?? "",
        ["beteckning"] = item.Label ?? "",
        ["rubrik"] = item.Title ?? "",
        ["diarienummer"] = string.Join(", ", item.CaseNumbers),
        ["sida"] = Page(item.Page),
        ["till sida"] = Page(item.EndPage),
        ["bilagor"] = string.Join(", ", item.Attachments),
        ["text"] = item.Text,
    });

    /// <summary>How other tables name an item: by its number, or its title where nothing is numbered.</summary>
    private static string Key(Item item) => item.Number ?? item.Title ?? "";

    private static string Movers(IReadOnlyList<Mover> movers) =>
        string.Join(", ", movers.Select(m => m.Party is null ? m.Name : m.Name is null ? $"({m.Party})" : $"{m.Name} ({m.Party})"));

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Page(int? page) => page?.ToString(CultureInfo.InvariantCulture) ?? "";
}
