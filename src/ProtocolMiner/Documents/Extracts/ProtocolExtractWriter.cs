using System.Globalization;
using ProtocolMiner.Attendance;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Documents.Extracts;

/// <summary>
/// Extracts of a protocol (<em>protokollsutdrag</em>) as Word: the head of the meeting, who was present and served, the whole text of the
/// chosen items with what was decided, and a line for adjustment and for certifying the extract.
/// </summary>
public static class ProtocolExtractWriter
{
    private const string Title = "Protokollsutdrag";

    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <param name="output">Seekable; left open.</param>
    /// <param name="numbers">Numbers of the items, such as "12" or "12a".</param>
    /// <exception cref="ArgumentException">The protocol has no item of a number; the message names it and those there are.</exception>
    public static void Write(Stream output, Protocol protocol, IReadOnlyList<string> numbers)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(numbers);
        var items = numbers.Select(number => Find(protocol, number)).ToList();
        using var document = new WordDocumentBuilder(output, Title);
        document.AddHeading(Title + (protocol.Meeting.Body is { } body ? " – " + body : ""));
        AddHead(document, protocol.Meeting);
        AddAttendance(document, protocol, items);
        foreach (var item in items)
            AddItem(document, item);
        AddClosing(document, protocol);
    }

    private static Item Find(Protocol protocol, string number) =>
        protocol.Items.FirstOrDefault(item => string.Equals(item.Number, number, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"{protocol.Source.Path} has no § {number}; it has {string.Join(", ", protocol.Items.Select(item => item.Number).OfType<string>())}.", nameof(number));

    private static void AddHead(WordDocumentBuilder document, Meeting meeting)
    {
        document.AddFact("Organisation", meeting.Organization);
        document.AddFact("Sammanträdesdatum", meeting.Date?.ToString("D", Swedish));
        document.AddFact("Plats", meeting.Place);
        document.AddFact("Ordförande", meeting.Chair);
        document.AddFact("Sekreterare", meeting.Secretary);
        document.AddFact("Justerare", string.Join(", ", meeting.Adjusters));
    }

    /// <summary>Members and serving substitutes who were there for the items; who had jäv at one of them is named with it.</summary>
    private static void AddAttendance(WordDocumentBuilder document, Protocol protocol, List<Item> items)
    {
        var rows = AttendanceList.Of(protocol).Rows
            .Where(row => row.Status == AttendanceStatus.Present && Decides(row) && items.Any(item => row.Part.Covers(item.Number!)))
            .Select(row => Describe(row, items))
            .ToList();
        document.AddFact("Beslutande", string.Join(", ", rows));
    }

    private static bool Decides(AttendanceRow row) =>
        row.Roles.Contains(AttendeeRole.Member) || row.Roles.Contains(AttendeeRole.Chair) || row.Roles.Contains(AttendeeRole.ViceChair) || row.ServingFor is not null;

    private static string Describe(AttendanceRow row, List<Item> items)
    {
        var recused = row.Recusals.Where(number => items.Any(item => item.Number == number)).ToList();
        return row.Name
            + (row.Party is null ? "" : $" ({row.Party})")
            + (row.ServingFor is null ? "" : $" för {row.ServingFor}")
            + (recused.Count == 0 ? "" : $", jäv § {string.Join(", ", recused)}");
    }

    private static void AddItem(WordDocumentBuilder document, Item item)
    {
        document.AddHeading($"{item.Label} {item.Title}".Trim(), level: 2);
        document.AddFact("Diarienummer", string.Join(", ", item.CaseNumbers));
        foreach (var paragraph in item.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            // The headings within the item stand out as they do in the protocol.
            if (SectionHeadings.Recognise(paragraph) is null)
                document.AddParagraph(paragraph);
            else
                document.AddHeading(paragraph, level: 3);
        }
    }

    private static void AddClosing(WordDocumentBuilder document, Protocol protocol)
    {
        document.AddParagraph($"Utdraget är gjort ur {System.IO.Path.GetFileName(protocol.Source.Path)}. Protokollet i sin helhet gäller.", WordStyles.Small);
        var adjusters = protocol.Meeting.Adjusters.Count > 0 ? " och " + string.Join(", ", protocol.Meeting.Adjusters) : "";
        if (protocol.Meeting.Chair is { } chair)
            document.AddFact("Justeras av", chair + adjusters);
        document.AddSignature("Utdraget bestyrks");
    }
}
