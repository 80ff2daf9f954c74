using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Heads;
using ProtocolMiner.Extraction.Outlining;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction;

/// <summary>A protocol in the making: each pass fills in its part, in the order of <see cref="ProtocolExtractor"/>.</summary>
internal sealed class ProtocolDraft(CleanDocument document)
{
    private MeetingHead? head;

    public CleanDocument Document { get; } = document;

    public DocumentKind Kind { get; set; } = DocumentKind.Other;

    public string? Title { get; set; }

    public Outline Outline
    {
        get;
        set => (field, head) = (value, null);
    } = new(document.Blocks, [], []);

    /// <summary>What stands outside the items of the outline, read once.</summary>
    public MeetingHead Head => head ??= MeetingHead.Of(this);

    public Meeting Meeting { get; set; } = Meeting.Unknown;

    public IReadOnlyList<Attendee> Attendance { get; set; } = [];

    public IReadOnlyList<Adjournment> Adjournments { get; set; } = [];

    /// <summary>Everyone whom the document gives a title, party or function, to tell who "ordföranden" and "förvaltningschefen" are.</summary>
    public PersonDirectory Persons { get; set; } = PersonDirectory.Empty;

    public IReadOnlyList<ItemDraft> Items { get; set; } = [];

    public List<Finding> Findings { get; } = [.. document.Findings];

    public Protocol Build() =>
        new(Document.Source, Kind, Title, Meeting, [.. Items.Select(item => item.Build())], Attendance, Findings)
        {
            Text = Items.Count == 0 ? ItemText.Of(Document.Blocks) : "",
            Adjournments = Adjournments,
        };
}

/// <summary>An item in the making.</summary>
/// <param name="outline">The item's heading and blocks.</param>
/// <param name="sections">The same blocks, split at the headings within the item.</param>
internal sealed class ItemDraft(OutlineItem outline, IReadOnlyList<Section> sections)
{
    public OutlineItem Outline { get; } = outline;

    public IReadOnlyList<Section> Sections { get; } = sections;

    public IReadOnlyList<string> CaseNumbers { get; set; } = outline.CaseNumbers;

    public string Text { get; set; } = "";

    public IReadOnlyList<Decision> Decisions { get; set; } = [];

    public IReadOnlyList<Speaker> Speakers { get; set; } = [];

    public IReadOnlyList<Proposal> Proposals { get; set; } = [];

    public IReadOnlyList<Vote> Votes { get; set; } = [];

    public IReadOnlyList<Reservation> Reservations { get; set; } = [];

    public IReadOnlyList<string> Attachments { get; set; } = [];

    public IReadOnlyList<Recusal> Recusals { get; set; } = [];

    public Item Build() => new(
        Outline.Number, Outline.Label, Outline.Title, CaseNumbers, Outline.Page, Outline.EndPage, Text,
        Decisions, Speakers, Proposals, Votes, Reservations, Attachments)
    {
        Recusals = Recusals,
    };
}
