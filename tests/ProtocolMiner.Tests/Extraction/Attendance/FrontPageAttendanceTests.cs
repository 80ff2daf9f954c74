using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Extraction.Attendance;

/// <summary>The front page of minutes: labels to the left, names to the right.</summary>
public sealed class FrontPageAttendanceTests
{
    private const string Front = """
        | Plats och tid | Kommunhuset, sal Eken, tisdagen den 5 mars 2024 kl. 13.00–16.25 |
        | Beslutande | Ledamöter / Eva Lind (S), ordförande / Bo Ek (M), 1:e vice ordförande / Karin Sjö (C), §§ 3–7 / Tjänstgörande ersättare / Lars Holm (V) ersätter Maria Dahl (V) |
        | Ej tjänstgörande ersättare | Anders Gran (KD), kl. 13.00–15.10 |
        | Övriga deltagare | Sara Norén, ekonomichef, § 4 / Ulf Björk, nämndsekreterare / Per Alm, Vision |
        | Utses att justera | Bo Ek (M) |
        | Underskrifter | Sekreterare ............ Paragrafer 1–9 / Ulf Björk / Ordförande ............ / Eva Lind / Justerande ............ / Bo Ek |
        """;

    [Fact]
    public void Every_name_has_its_roles_and_was_there() =>
        Assert.Equal(
            [
                "eva lind (s) chair,member present",
                "bo ek (m) vicechair,member,adjuster present",
                "karin sjö (c) member present",
                "lars holm (v) substitute present",
                "anders gran (kd) substitute present",
                "sara norén official present",
                "ulf björk secretary present",
                "per alm guest present",
                "maria dahl (v) member absent",
            ],
            AttendanceFlow.Short(AttendanceFlow.Run(Front)));

    [Fact]
    public void A_substitute_serves_for_the_member_who_is_replaced()
    {
        var rows = AttendanceFlow.Run(Front).Attendance;
        Assert.Equal("Maria Dahl", rows.Single(row => row.Name == "Lars Holm").ServingFor);
        Assert.All(rows.Where(row => row.Name != "Lars Holm"), row => Assert.Null(row.ServingFor));
    }

    [Fact]
    public void Functions_and_offices_stand_before_the_names() =>
        Assert.Equal(
            ["eva lind (s) chair,member present", "tom ek (m) member present", "karin sjö (c) substitute present", "lars holm official present", "ulf björk secretary present"],
            AttendanceFlow.Short(AttendanceFlow.Run("| Beslutande | Ordförande: Eva Lind (S) / Ledamot: Tom Ek (M) |\n| Närvarande, ej beslutande | Ersättare: Karin Sjö (C) / Säkerhetschef: Lars Holm / Sekreterare: Ulf Björk |")));

    [Theory]
    [InlineData("Karin Sjö", "§§ 3–7")]
    [InlineData("Anders Gran", "kl. 13.00–15.10")]
    [InlineData("Sara Norén", "§ 4")]
    [InlineData("Eva Lind", null)]
    public void Parts_of_the_meeting_are_noted_as_written(string name, string? note) =>
        Assert.Equal(note, AttendanceFlow.Run(Front).Attendance.Single(row => row.Name == name).Note);

    [Fact]
    public void Place_and_time_are_told_apart()
    {
        var meeting = AttendanceFlow.Run(Front).Meeting;
        Assert.Equal("Kommunhuset, sal Eken", meeting.Place);
        Assert.Equal((new DateOnly(2024, 3, 5), new TimeOnly(13, 0), new TimeOnly(16, 25)), (meeting.Date, meeting.Start, meeting.End));
        Assert.Equal(("Eva Lind", "Ulf Björk"), (meeting.Chair, meeting.Secretary));
        Assert.Equal(["Bo Ek"], meeting.Adjusters);
    }

    [Fact]
    public void A_member_who_left_is_present_though_somebody_serves_after()
    {
        var rows = AttendanceFlow.Run("| Beslutande | Eva Lind (S), §§ 1–4 / Bo Ek (S), §§ 5–9, ersätter Eva Lind (S) |").Attendance;
        Assert.Equal([AttendanceStatus.Present, AttendanceStatus.Present], rows.Select(row => row.Status));
    }

    [Fact]
    public void Cells_of_a_row_are_one_person() =>
        Assert.Equal(
            ["eva lind (s) chair,member present", "bo ek (m) substitute present", "sara norén official present"],
            AttendanceFlow.Short(AttendanceFlow.Run("**Närvarande ledamöter**\n| Eva Lind (S) | ordförande |\n| Närvarande ersättare | |\n| Bo Ek (M) | § 4 |\n| Närvarande tjänstemän | |\n| Sara Norén | ekonomichef |")));

    [Fact]
    public void The_place_may_stand_behind_the_time_in_a_sentence() =>
        Assert.Equal("Rådhuset, Blå salen", AttendanceFlow.Run("Protokoll\nfört vid kulturnämndens sammanträde torsdagen den 20 mars 2031 kl. 16.00–17.35 i Rådhuset, Blå salen").Meeting.Place);

    [Fact]
    public void Vacant_seats_are_nobody() =>
        Assert.Equal(["eva lind (s) member present"], AttendanceFlow.Short(AttendanceFlow.Run("| Beslutande | Eva Lind (S) / Vakant (M) |")));

    [Fact]
    public void A_notice_has_no_attendance() =>
        Assert.Empty(AttendanceFlow.Run("Ledamöter\nEva Lind (S)\nBo Ek (M)", kind: DocumentKind.Notice).Attendance);
}
