using ProtocolMiner.Attendance;
using ProtocolMiner.Attendance.Periods;
using ProtocolMiner.Protocols;
using static ProtocolMiner.Tests.Attendance.Meetings;

namespace ProtocolMiner.Tests.Attendance.Periods;

public sealed class PresenceMarkTests
{
    [Fact]
    public void Who_is_in_no_list_is_not_absent() => Assert.Equal("–", PresenceMark.Of(null));

    [Theory]
    [InlineData(null, "N")]
    [InlineData("§§ 1–2", "N*")]
    public void A_part_of_a_meeting_is_marked(string? note, string mark) => Assert.Equal(mark, PresenceMark.Of(Row(Member("Anna Ek", note: note))));

    [Fact]
    public void A_substitute_serves_or_stands_by()
    {
        Assert.Equal("T", PresenceMark.Of(Row(Substitute("Eva Sjö", servingFor: "Bo Dal"))));
        Assert.Equal("T", PresenceMark.Of(Row(Substitute("Eva Sjö", serving: true))));
        Assert.Equal("E", PresenceMark.Of(Row(Substitute("Eva Sjö"))));
    }

    [Theory]
    [InlineData(null, "N", "N")]
    [InlineData("§ 1", "N", "")]
    [InlineData("kl. 13.00–14.00", "?", "?")]
    public void Times_do_not_tell_which_items(string? note, string first, string second)
    {
        var row = Row(Member("Anna Ek", note: note));

        Assert.Equal((first, second), (PresenceMark.Of(row, "1"), PresenceMark.Of(row, "2")));
    }

    [Fact]
    public void A_recusal_is_of_its_item() =>
        Assert.Equal("J", PresenceMark.Of(AttendanceRow.Of(Member("Anna Ek"), ["2"]), "2"));

    [Fact]
    public void Who_was_absent_was_at_no_item() => Assert.Equal("", PresenceMark.Of(Row(Member("Anna Ek", AttendanceStatus.Absent)), "1"));

    private static AttendanceRow Row(Attendee attendee) => AttendanceRow.Of(attendee, []);
}
