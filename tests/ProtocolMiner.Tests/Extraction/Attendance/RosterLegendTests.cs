using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Attendance;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Tests.Extraction.Attendance;

public sealed class RosterLegendTests
{
    [Fact]
    public void The_documents_own_words_say_what_marks_mean()
    {
        var legend = Read("D = deltog, F = frånvarande, A = anmält förhinder");
        Assert.Equal(RosterPresence.Present, legend.Meaning("D"));
        Assert.Equal(RosterPresence.Absent, legend.Meaning("F"));
        Assert.Equal(RosterPresence.Excused, legend.Meaning("A"));
        Assert.True(legend.ExplainsMarks);
    }

    [Theory]
    [InlineData("Genomstruket namn = frånvarande", "Absent")]
    [InlineData("Överstruket namn = anmält förhinder.", "Excused")]
    [InlineData("✓ = närvarande", "Excused")]
    public void A_struck_name_is_excused_unless_the_document_says_otherwise(string text, string expected) =>
        Assert.Equal(expected, Read(text).Struck.ToString());

    [Fact]
    public void A_struck_placeholder_explains_striking_through()
    {
        var paragraph = new Paragraph([new("Xxxx", new TextStyle(10, Struck: true)), new(" = frånvarande", new TextStyle(10))], null, null);
        Assert.Equal(RosterPresence.Absent, RosterLegend.Read([paragraph]).Struck);
    }

    [Theory]
    [InlineData("X", "Present")]
    [InlineData("✓", "Present")]
    [InlineData("–", "Absent")]
    [InlineData("", "Absent")]
    [InlineData("Förhinder", "Excused")]
    [InlineData("Storgatan", null)]
    public void Customary_marks_need_no_explanation(string mark, string? expected) =>
        Assert.Equal(expected, Read("Protokoll").Meaning(mark)?.ToString());

    private static RosterLegend Read(string text) => RosterLegend.Read([Flow.Paragraph(text)]);
}
