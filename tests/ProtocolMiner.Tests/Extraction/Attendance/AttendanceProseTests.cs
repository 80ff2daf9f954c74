namespace ProtocolMiner.Tests.Extraction.Attendance;

/// <summary>Attendance told in sentences, and in entries that say more than who was there.</summary>
public sealed class AttendanceProseTests
{
    [Fact]
    public void Sentences_name_groups_that_go_on_over_the_names_behind_them()
    {
        var draft = AttendanceFlow.Run("""
            Styrelsemöte den 4 mars 2031
            Plats: Bystugan
            Närvarande var ordföranden Eva Lind samt ledamöterna Bo Ek, Karin Sjö och Lars Holm. Förhinder hade anmälts av Maria Dahl. Suppleanten Anders Gran deltog på distans.
            """);
        Assert.Equal(
            [
                "eva lind chair,member present", "bo ek member present", "karin sjö member present", "lars holm member present",
                "maria dahl excused", "anders gran substitute present",
            ],
            AttendanceFlow.Short(draft));
        Assert.Equal(("Bystugan", "Eva Lind"), (draft.Meeting.Place, draft.Meeting.Chair));
        Assert.Equal("på distans", draft.Attendance[^1].Note);
    }

    [Theory]
    [InlineData("Vid mötet deltog Eva Lind och Bo Ek.", "eva lind present; bo ek present")]
    [InlineData("Närvarande: 34 medlemmar. Från styrelsen deltog Eva Lind och Bo Ek.", "eva lind present; bo ek present")]
    [InlineData("Från kansliet deltog Eva Lind.", "eva lind official present")]
    [InlineData("Eva Lind (S) och Bo Ek (M) var närvarande.", "eva lind (s) member present; bo ek (m) member present")]
    public void Sentences_begin_in_many_ways(string sentence, string expected) =>
        Assert.Equal(expected, string.Join("; ", AttendanceFlow.Short(AttendanceFlow.Run(sentence))));

    [Fact]
    public void A_list_in_words_goes_on_with_whom_a_substitute_serves_for()
    {
        var draft = AttendanceFlow.Run("""
            Närvarande: Ordförande Eva Lind, kyrkoherde Sara Norén, ledamöterna Bo Ek och Karin Sjö samt tjänstgörande ersättaren Lars Holm för Maria Dahl.
            Dessutom närvarande: ersättaren Anders Gran, kamrer Ulf Björk § 6.
            Förhinder: Maria Dahl, Sven Alm.
            """);
        Assert.Equal(
            [
                "eva lind chair present", "sara norén present", "bo ek member present", "karin sjö member present", "lars holm substitute present",
                "anders gran substitute present", "ulf björk official present", "maria dahl member excused", "sven alm excused",
            ],
            AttendanceFlow.Short(draft));
        Assert.Equal(("Maria Dahl", "§ 6"), (draft.Attendance[4].ServingFor, draft.Attendance[6].Note));
    }

    [Fact]
    public void Members_who_are_only_counted_stand_before_those_who_are_named() =>
        Assert.Equal(
            ["eva lind chair present", "bo ek present"],
            AttendanceFlow.Short(AttendanceFlow.Run("Närvarande: 28 röstberättigade medlemmar samt styrelsen: Eva Lind (ordförande), Bo Ek (kassör).")));

    [Fact]
    public void The_sides_of_working_life_head_a_list_each() =>
        Assert.Equal(
            ["sara norén present", "kent alm guest present", "bo ek absent"],
            AttendanceFlow.Short(AttendanceFlow.Run("**Arbetsgivaren**\nSara Norén, HR-chef\n**Arbetstagarna**\nKent Alm, Kommunal\n**Ej närvarande**\nBo Ek, Vision")));

    [Theory]
    [InlineData("Frågan behandlas först då Eva Lind (S) är närvarande och kan svara.")]
    [InlineData("Eva Lind (S) meddelar att hon deltog i konferensen.")]
    public void Other_sentences_tell_of_something_else(string sentence) =>
        Assert.Empty(AttendanceFlow.Run("Protokoll", items: ("Frågestund", sentence)).Attendance);

    [Theory]
    [InlineData("Bo Ek (M) ersätts av Karin Sjö (M)")]
    [InlineData("Bo Ek (M), ersatt av Karin Sjö (M)")]
    [InlineData("Bo Ek (M) (ersätts av Karin Sjö (M))")]
    public void Who_is_replaced_for_the_whole_meeting_was_not_there(string entry)
    {
        var draft = AttendanceFlow.Run($"Ledamöter\nEva Lind (S)\n{entry}");
        Assert.Equal(["eva lind (s) member present", "bo ek (m) member absent", "karin sjö (m) substitute present"], AttendanceFlow.Short(draft));
        Assert.Equal("Bo Ek", draft.Attendance[^1].ServingFor);
    }

    [Theory]
    [InlineData("Bo Ek (M) ersätts av Karin Sjö (M) §§ 4–6")]
    [InlineData("Bo Ek (M) ersätts under §§ 4–6 av Karin Sjö (M)")]
    public void Who_is_replaced_for_a_part_was_there(string entry)
    {
        var rows = AttendanceFlow.Run($"Ledamöter\nEva Lind (S)\n{entry}");
        Assert.Equal(["eva lind (s) member present", "bo ek (m) member present", "karin sjö (m) substitute present"], AttendanceFlow.Short(rows));
        Assert.Equal("§§ 4–6", rows.Attendance[^1].Note);
    }

    [Fact]
    public void A_remark_may_stand_beside_the_mark()
    {
        var draft = AttendanceFlow.Run("""
            | Ledamöter | Närvarande |
            | Eva Lind | X, mötesordförande § 4–§ 6 |
            | Bo Ek | X, mötesordförande § 7–§ 9 |
            | Karin Sjö | anmält förhinder |
            **Suppleanter**
            | Lars Holm | X |
            | Maria Dahl | anmält förhinder |
            **Kansliet**
            Ulf Björk	X, sekreterare
            """);
        Assert.Equal(
            [
                "eva lind chair,member present", "bo ek chair,member present", "karin sjö member excused", "lars holm substitute present",
                "maria dahl substitute excused", "ulf björk secretary present",
            ],
            AttendanceFlow.Short(draft));
        Assert.Equal("Eva Lind", draft.Meeting.Chair);
    }

    [Fact]
    public void Lines_with_tabs_below_heads_with_tabs_are_a_table()
    {
        var draft = AttendanceFlow.Run("Beslutande\nLedamot\tErsätts av\nEva Lind (S), ordförande\nBo Ek (M)\tKarin Sjö (M)\nLars Holm (V)\tMaria Dahl (V) §§ 4–6\nÖvriga närvarande\nKanslichef Sara Norén\nSekreterare Ulf Björk");
        Assert.Equal(
            [
                "eva lind (s) chair,member present", "bo ek (m) member absent", "karin sjö (m) substitute present", "lars holm (v) member present",
                "maria dahl (v) substitute present", "sara norén official present", "ulf björk secretary present",
            ],
            AttendanceFlow.Short(draft));
    }

    [Fact]
    public void A_union_stands_before_its_representative() =>
        Assert.Equal(
            ["sara norén official present", "per alm guest present"],
            AttendanceFlow.Short(AttendanceFlow.Run("Övriga närvarande\nFörvaltningschef Sara Norén\nVision: Per Alm")));

    [Fact]
    public void Organisations_part_the_persons_of_a_line()
    {
        var rows = AttendanceFlow.Run("Närvarande för arbetstagarorganisationerna: Kent Alm, Vision, Bodil Wiik, Kommunal, och Petra Ros, Norby kommun").Attendance;
        Assert.Equal([("Kent Alm", "Vision"), ("Bodil Wiik", "Kommunal"), ("Petra Ros", "Norby kommun")], rows.Select(row => (row.Name, row.Organization)));
    }
}
