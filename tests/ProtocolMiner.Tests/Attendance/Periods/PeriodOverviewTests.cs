using ProtocolMiner.Attendance.Periods;
using ProtocolMiner.Protocols;
using static ProtocolMiner.Tests.Attendance.Meetings;

namespace ProtocolMiner.Tests.Attendance.Periods;

public sealed class PeriodOverviewTests
{
    private static readonly Protocol January = Of("2024-01-10", Member("Anna Ek", party: "S"), Member("Bo Dal", AttendanceStatus.Excused), Substitute("Eva Sjö", servingFor: "Bo Dal", party: "S"));
    private static readonly Protocol February = Of("2024-02-10", Member("Ek, Anna"), Member("Bo Dal", AttendanceStatus.Absent), Substitute("Eva Sjö"));
    private static readonly Protocol March = Of("2024-03-10");
    private static readonly Protocol April = Of("2024-04-10", Member("Bo Dal"));

    private static readonly PeriodOverview Overview = PeriodOverview.Of([April, March, February, January], Body);

    [Fact]
    public void A_meeting_whose_list_could_not_be_read_is_in_no_denominator_and_is_named()
    {
        Assert.Equal(["2024-01-10", "2024-02-10", "2024-04-10"], Overview.Meetings.Select(meeting => meeting.Meeting.Date!.Value.ToString("yyyy-MM-dd", null)));
        Assert.Equal(1, Overview.UnreadMeetings);
        Assert.Equal(new LeftOutDocument("protokoll/2024-03-10.pdf", new DateOnly(2024, 3, 10), LeftOutReason.NoList), Assert.Single(Overview.LeftOut));
    }

    [Fact]
    public void Not_recorded_is_not_absent()
    {
        var anna = Person("Anna Ek");

        Assert.Equal((2, 2, 0, 1), (anna.MemberPresent, anna.MemberRecorded, anna.MemberAbsent, anna.NotRecorded));
    }

    [Fact]
    public void Absence_and_notified_absence_are_told_apart()
    {
        var bo = Person("Bo Dal");

        Assert.Equal((1, 3, 1, 1), (bo.MemberPresent, bo.MemberRecorded, bo.MemberAbsent, bo.MemberExcused));
    }

    [Fact]
    public void A_substitutes_service_is_counted_apart_from_standing_by()
    {
        var eva = Person("Eva Sjö");

        Assert.Equal((1, 1, 0), (eva.Served, eva.StoodBy, eva.MemberRecorded));
    }

    [Fact]
    public void Parties_add_up() => Assert.Equal([new PartyTotal("S", 2, 2, 2, 1, 1)], Overview.Parties);

    [Fact]
    public void Members_come_first() => Assert.Equal(["Bo Dal", "Anna Ek", "Eva Sjö"], Overview.Persons.Select(person => person.Person.Name));

    [Fact]
    public void An_extract_is_no_second_meeting()
    {
        var extract = January with { Source = January.Source with { Path = "utdrag.pdf" }, Items = [Item("2")], Attendance = [Member("Anna Ek")] };

        var overview = PeriodOverview.Of([extract, January], Body);

        Assert.Single(overview.Meetings);
        Assert.Equal([new LeftOutDocument("utdrag.pdf", January.Meeting.Date, LeftOutReason.SameMeeting)], overview.LeftOut);
    }

    [Fact]
    public void A_second_meeting_of_the_day_has_other_items()
    {
        var evening = January with { Source = January.Source with { Path = "kväll.pdf" }, Items = [Item("4")] };

        Assert.Equal(2, PeriodOverview.Of([January, evening], Body).Meetings.Count);
    }

    [Fact]
    public void Only_the_period_the_body_and_kinds_that_tell_of_attendance_count()
    {
        var committee = January with { Meeting = January.Meeting with { Body = Body + "s utskott" } };
        var notice = January with { Kind = DocumentKind.Notice };

        var overview = PeriodOverview.Of([January, February, April, committee, notice], Body, new DateOnly(2024, 1, 1), new DateOnly(2024, 2, 10));

        Assert.Equal([January.Meeting.Date, February.Meeting.Date], overview.Meetings.Select(meeting => meeting.Meeting.Date));
    }

    [Fact]
    public void Lists_that_name_only_those_present_give_no_rate() => Assert.False(PeriodOverview.Of([April], Body).RecordsAbsence);

    [Theory]
    [InlineData("kulturnämnden", "Kulturnämnden")]
    [InlineData("Kultur", "Kulturnämnden, Kulturnämndens utskott")]
    [InlineData("Bygg", "")]
    public void A_name_means_the_body_that_is_called_so_or_all_that_begin_so(string name, string bodies)
    {
        var committee = January with { Meeting = January.Meeting with { Body = Body + "s utskott" } };

        Assert.Equal(bodies, string.Join(", ", BodyPeriod.FindBodies([January, committee], name)));
    }

    private static PersonPeriod Person(string name) => Overview.Persons.Single(person => person.Person.Name == name);
}
