using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction;
using ProtocolMiner.Extraction.Attendance;
using ProtocolMiner.Extraction.Heads;
using ProtocolMiner.Extraction.Outlining;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Extraction.Attendance;

/// <summary>Runs the passes of meeting and attendance over a front page, items and back matter written as in <see cref="Flow"/>.</summary>
internal static class AttendanceFlow
{
    public static ProtocolDraft Run(string front, string back = "", DocumentKind kind = DocumentKind.Minutes, params (string Title, string Text)[] items) =>
        Run(Flow.Blocks(front), Flow.Blocks(back), kind, items);

    public static ProtocolDraft Run(IReadOnlyList<CleanBlock> front, IReadOnlyList<CleanBlock> back, DocumentKind kind, params (string Title, string Text)[] items)
    {
        var outlined = items.Select((item, i) => new OutlineItem($"{i + 1}", $"§ {i + 1}", item.Title, [], null, Flow.Blocks(item.Text), 2, 2)).ToList();
        var document = Flow.Document("") with { Blocks = [.. front, .. outlined.SelectMany(item => item.Blocks), .. back] };
        var draft = new ProtocolDraft(document)
        {
            Kind = kind,
            Outline = new Outline(front, outlined, back),
            Items = [.. outlined.Select(item => new ItemDraft(item, SectionSplitter.Split(item.Blocks)) { Text = string.Join('\n', item.Blocks.OfType<Paragraph>().Select(p => p.Text)) })],
        };
        new MeetingPass().Run(draft);
        new AttendancePass().Run(draft);
        return draft;
    }

    /// <summary>Rows in short: "Anna Berg (S) chair,member present".</summary>
    public static IEnumerable<string> Short(ProtocolDraft draft) => draft.Attendance.Select(row =>
        $"{row.Name}{(row.Party is null ? "" : $" ({row.Party})")} {string.Join(',', row.Roles)} {row.Status}".ToLowerInvariant().Replace("  ", " ", StringComparison.Ordinal));
}
