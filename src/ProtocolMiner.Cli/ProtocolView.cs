using System.Globalization;
using ProtocolMiner.Protocols;
using Spectre.Console;

namespace ProtocolMiner.Cli;

/// <summary>A protocol as a person reads it in a terminal: its head, a row for each item, attendance in numbers, and what is in doubt.</summary>
internal static class ProtocolView
{
    public static void Print(IAnsiConsole console, Protocol protocol)
    {
        console.Write(new Rule(Markup.Escape(protocol.Title ?? System.IO.Path.GetFileName(protocol.Source.Path))).LeftJustified());
        PrintHead(console, protocol);
        PrintItems(console, protocol);
        PrintAttendance(console, protocol.Attendance);
        foreach (var warning in protocol.Warnings)
            console.MarkupLineInterpolated($"[yellow]{Place(warning.Page)}{warning.Message}[/] ({warning.Code})");
        console.WriteLine();
    }

    private static void PrintHead(IAnsiConsole console, Protocol protocol)
    {
        var meeting = protocol.Meeting;
        var grid = new Spectre.Console.Grid().AddColumn().AddColumn();
        Add("Kind", protocol.Kind.ToString().ToLowerInvariant());
        Add("Body (organ)", string.Join(", ", new[] { meeting.Body, meeting.Organization }.OfType<string>()));
        Add("Date", meeting.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("Time", meeting.Start is null ? null : $"{meeting.Start:HH\\:mm}–{meeting.End:HH\\:mm}");
        Add("Place", meeting.Place);
        Add("Chair", meeting.Chair);
        Add("Secretary", meeting.Secretary);
        Add("Adjusters", string.Join(", ", meeting.Adjusters));
        console.Write(grid);

        void Add(string label, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                grid.AddRow(new Text(label), new Text(value));
        }
    }

    private static void PrintItems(IAnsiConsole console, Protocol protocol)
    {
        if (protocol.Items.Count == 0)
            return;
        var table = new Spectre.Console.Table().Border(TableBorder.Rounded).AddColumns("§", "Title", "Decisions", "Votes", "Page");
        foreach (var item in protocol.Items)
        {
            table.AddRow(
                new Text(item.Number ?? ""),
                new Text(item.Title ?? ""),
                new Text(string.Join('\n', item.Decisions.Select(Describe))),
                new Text(string.Join('\n', item.Votes.Select(vote => $"{vote.Yes}–{vote.No}"))),
                new Text(item.Page?.ToString(CultureInfo.InvariantCulture) ?? ""));
        }

        console.Write(table);
    }

    private static string Describe(Decision decision) =>
        (decision.Status == DecisionStatus.Proposed ? "proposed: " : "") + decision.Text;

    private static void PrintAttendance(IAnsiConsole console, IReadOnlyList<Attendee> attendance)
    {
        if (attendance.Count == 0)
            return;
        var counts = attendance.GroupBy(a => a.Status).OrderBy(group => group.Key)
            .Select(group => $"{group.Count()} {group.Key.ToString().ToLowerInvariant()}");
        console.WriteLine("Attendance (närvaro): " + string.Join(", ", counts));
    }

    private static string Place(int? page) => page is null ? "" : $"Page {page}: ";
}
