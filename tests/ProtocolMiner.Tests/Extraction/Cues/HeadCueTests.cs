using ProtocolMiner.Extraction.Attendance;
using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Extraction.Heads;

namespace ProtocolMiner.Tests.Extraction.Cues;

/// <summary>Every cue of the front page and the attendance holds what its example promises.</summary>
public sealed class HeadCueTests
{
    [Fact]
    public void Front_labels() =>
        Assert.All(CueList.Read("front-labels.tsv"), cue =>
            Assert.Equal(cue.Meaning.Replace("-", "", StringComparison.Ordinal), FrontLabelParser.Parse(cue.Example)?.Field.ToString(), ignoreCase: true));

    [Fact]
    public void Bodies() => Assert.All(CueList.Read("bodies.tsv"), cue => Assert.Equal(cue.Example, BodyFinder.Read(cue.Example)));

    [Fact]
    public void Words_of_attendance_headings() => Assert.All(CueList.Read("attendance-labels.tsv"), cue => Assert.NotNull(RosterLabelParser.Parse(cue.Example)));

    [Fact]
    public void Columns_of_attendance_tables() =>
        Assert.All(CueList.Read("attendance-columns.tsv"), cue =>
        {
            var header = RosterTableHeader.Find((ProtocolMiner.Cleaning.Grid)Flow.Blocks($"| Namn | Parti | {cue.Example} |")[0]);
            Assert.Equal(cue.Meaning.Replace("-", "", StringComparison.Ordinal), header?.Columns[2]?.ToString(), ignoreCase: true);
        });
}
