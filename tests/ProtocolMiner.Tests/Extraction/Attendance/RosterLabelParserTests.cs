using ProtocolMiner.Extraction.Attendance;

namespace ProtocolMiner.Tests.Extraction.Attendance;

public sealed class RosterLabelParserTests
{
    [Theory]
    [InlineData("Beslutande", "Deciding", "Present", null)]
    [InlineData("Beslutande ledamöter", "Deciding", "Present", null)]
    [InlineData("Ledamöter", "Member", null, null)]
    [InlineData("Direktionens ledamöter", "Member", null, null)]
    [InlineData("Ledamöter, närvarande via länk", "Member", "Present", null)]
    [InlineData("Tjänstgörande ersättare", "Substitute", "Present", true)]
    [InlineData("Ej tjänstgörande ersättare", "Substitute", "Present", false)]
    [InlineData("Närvarande, ej tjänstgörande ersättare", "Substitute", "Present", false)]
    [InlineData("Ersättare (3 st)", "Substitute", null, null)]
    [InlineData("Ej närvarande", null, "Absent", null)]
    [InlineData("Frånvarande ledamöter", "Member", "Absent", null)]
    [InlineData("Anmält förhinder", null, "Excused", null)]
    [InlineData("Kallade", null, "Called", null)]
    [InlineData("Övriga deltagare", "Other", "Present", null)]
    [InlineData("Övriga", "Other", "Present", null)]
    [InlineData("Tjänstepersoner", "Official", null, null)]
    [InlineData("Från förvaltningen", "Official", null, null)]
    [InlineData("Fackliga företrädare", "Union", null, null)]
    [InlineData("Adjungerade", "Guest", null, null)]
    public void Words_together_say_who_stands_below(string text, string? group, string? presence, bool? serving)
    {
        var label = RosterLabelParser.Parse(text);
        Assert.NotNull(label);
        Assert.Equal((group, presence, serving), (label.Group?.ToString(), label.Presence?.ToString(), label.Serving));
    }

    [Theory]
    [InlineData("Närvarande politiker diskuterade frågan")]
    [InlineData("Plats och tid")]
    [InlineData("Anna Berg")]
    [InlineData("på plats")]
    [InlineData("§ 4 Närvaro")]
    public void Other_lines_head_no_list(string text) => Assert.Null(RosterLabelParser.Parse(text));
}
