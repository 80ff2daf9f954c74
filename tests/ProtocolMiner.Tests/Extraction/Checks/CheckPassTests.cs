using ProtocolMiner.Extraction;
using ProtocolMiner.Extraction.Checks;
using ProtocolMiner.Extraction.Outlining;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Extraction.Checks;

public sealed class CheckPassTests
{
    [Fact]
    public void Complete_minutes_have_no_findings() => Assert.Empty(Check("Paragrafer: §§ 12–13", (12, "Beslut"), (13, "Beslut")));

    [Fact]
    public void An_item_that_the_front_page_states_and_the_text_lacks() =>
        Assert.Equal(["item-not-found: § 13 is"], Check("Paragrafer: §§ 12–14", (12, "Beslut"), (14, "Beslut")));

    [Fact]
    public void An_item_that_the_front_page_does_not_state() =>
        Assert.Equal(["item-not-stated: § 15 is"], Check("Justerade paragrafer: §§ 12–13", (12, "Beslut"), (13, "Beslut"), (15, "Beslut")));

    [Fact]
    public void Without_a_stated_range_a_gap_shows() =>
        Assert.Equal(["item-missing: § 13 is"], Check("Protokoll", (12, "Beslut"), (14, "Beslut")));

    [Fact]
    public void An_item_without_text() => Assert.Equal(["item-empty: Nothing stands"], Check("Protokoll", (12, "Beslut"), (13, "")));

    [Theory]
    [InlineData("**Yrkanden**\nFlera ledamöter framförde önskemål.")]
    [InlineData("**Omröstning**\nValet skedde med slutna sedlar.")]
    [InlineData("**Reservation**\nSe bilaga.")]
    public void A_section_out_of_which_nothing_was_read(string text) =>
        Assert.Equal(["section-unread: At § 12"], Check("Protokoll", (12, text), (13, "Beslut")));

    [Theory]
    [InlineData("**Yrkanden**\nInga yrkanden framställs.")]
    [InlineData("**Reservation**\n–")]
    [InlineData("**Beslutsunderlag**\nRapport")]
    public void A_section_that_says_there_is_nothing(string text) => Assert.Empty(Check("Protokoll", (12, text), (13, "Beslut")));

    [Fact]
    public void A_personal_identity_number_is_told_and_not_repeated()
    {
        var draft = new ProtocolDraft(Flow.Document("""
            === 1
            Protokoll
            === 2
            Ansökan från Eva Ek, 121212-1212, om stöd till Bo Ek, 701063-2391.
            """));

        new CheckPass().Run(draft);

        Assert.Equal(["2: 2 personal identity numbers stand here (personnummer). Check whether the document may be handed out so."], draft.Findings.Select(finding => $"{finding.Page}: {finding.Message}"));
    }

    [Fact]
    public void What_every_record_states()
    {
        var draft = Draft("Protokoll", (12, "Beslut"), (13, "Beslut"));
        draft.Meeting = Meeting.Unknown;
        draft.Attendance = [];
        new CheckPass().Run(draft);
        Assert.Equal(["no-date", "no-chair", "attendance-missing"], draft.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_voter_who_was_not_there() =>
        Assert.Contains("voter-not-present: Lars Holm voted", Check("Protokoll", (12, "**Omröstningsresultat**\nJa röstar: Eva Lind (S)\nNej röstar: Lars Holm (V)"), (13, "Beslut")));

    [Theory]
    [InlineData("§§ 12–15", "12 13 14 15")]
    [InlineData("12–14 §§", "12 13 14")]
    [InlineData("32–34, 38", "32 33 34 38")]
    [InlineData("Kf §§ 31-33", "31 32 33")]
    [InlineData("§§ 23–25/24", "23 24 25")]
    [InlineData("§§ 15–12", "")]
    public void Ranges_are_written_in_many_ways(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', ParagraphRangeParser.Parse(text)));

    private static IEnumerable<string> Check(string front, params (int Number, string Text)[] items)
    {
        var draft = Draft(front, items);
        new CheckPass().Run(draft);
        return draft.Findings.Select(finding => finding.Code + ": " + string.Join(' ', finding.Message.Split(' ').Take(finding.Code.StartsWith("item-empty", StringComparison.Ordinal) ? 2 : 3)));
    }

    private static ProtocolDraft Draft(string front, params (int Number, string Text)[] items)
    {
        var outlined = items.Select(item => new OutlineItem($"{item.Number}", $"§ {item.Number}", "Ärende", [], null, Flow.Blocks(item.Text), 1, 1)).ToList();
        return new ProtocolDraft(Flow.Document(front))
        {
            Kind = DocumentKind.Minutes,
            Outline = new Outline(Flow.Blocks(front), outlined, []),
            Items = [.. outlined.Zip(items).Select(pair => new ItemDraft(pair.First, SectionSplitter.Split(pair.First.Blocks)) { Text = pair.Second.Text })],
            Meeting = Meeting.Unknown with { Date = new DateOnly(2024, 3, 5), Chair = "Eva Lind" },
            Attendance = [new Attendee("Eva Lind", "S", null, [AttendeeRole.Member], AttendanceStatus.Present, null, null, 1, "Eva Lind (S)")],
        };
    }
}
