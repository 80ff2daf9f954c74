using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Tests.Extraction.Attendance;

/// <summary>Lists of one name a line below headings, and lists in running text.</summary>
public sealed class AttendanceListTests
{
    [Fact]
    public void What_a_heading_leaves_open_comes_from_the_heading_above() =>
        Assert.Equal(
            ["eva lind (s) member absent", "bo ek (m) substitute absent"],
            AttendanceFlow.Short(AttendanceFlow.Run("**Frånvarande**\n**Ledamöter**\nEva Lind (S)\n**Ersättare**\nBo Ek (M)")));

    [Fact]
    public void A_heading_with_names_below_ends_at_the_next_heading() =>
        Assert.Equal(
            ["eva lind (s) member present", "bo ek (m) excused", "sara norén official present"],
            AttendanceFlow.Short(AttendanceFlow.Run("**Närvarande**\n**Ledamöter**\nEva Lind (S)\n**Anmält förhinder**\nBo Ek (M)\n**Tjänstepersoner**\nSara Norén, ekonomichef")));

    [Fact]
    public void Absence_that_nobody_has_notified_is_no_excuse() =>
        Assert.Equal(
            ["eva lind present", "bo ek excused", "karin sjö absent"],
            AttendanceFlow.Short(AttendanceFlow.Run("Närvarande: Eva Lind\nAnmält förhinder: Bo Ek\nEj anmält förhinder: Karin Sjö")));

    [Fact]
    public void Where_a_list_marks_the_present_the_others_are_absent() =>
        Assert.Equal(
            ["eva lind member present", "bo ek member absent", "lars holm substitute present"],
            AttendanceFlow.Short(AttendanceFlow.Run("✓ = deltog\nLedamöter:\n✓ Eva Lind, Norby kommun\nBo Ek, Söderby kommun\nVakant, Åby kommun\nErsättare:\n✓ Lars Holm, Norby kommun")));

    [Fact]
    public void Struck_names_are_excused()
    {
        var front = Flow.Blocks("Närvarande:\nEva Lind, PRO\nBo Ek, SPF").ToList();
        var last = (ProtocolMiner.Cleaning.Paragraph)front[^1];
        front[^1] = last with { Struck = true, Runs = [new TextRun(last.Text, new TextStyle(11, Struck: true))] };
        Assert.Equal(["eva lind present", "bo ek excused"], AttendanceFlow.Short(AttendanceFlow.Run(front, [], DocumentKind.Notes)));
    }

    [Fact]
    public void Who_was_called_and_stands_in_no_other_list_was_absent() =>
        Assert.Equal(
            ["eva lind present", "bo ek absent"],
            AttendanceFlow.Short(AttendanceFlow.Run("**Kallade**\nEva Lind\nBo Ek\n**Närvarande**\nEva Lind")));

    [Fact]
    public void Names_in_a_row_are_persons_each() =>
        Assert.Equal(
            ["eva lind (s) chair,member present", "bo ek (m) member present", "karin sjö (c) member present"],
            AttendanceFlow.Short(AttendanceFlow.Run("**Närvarande**\n**Ledamöter**\nOrdföranden Eva Lind (S), Bo Ek (M) och Karin Sjö (C)")));

    [Fact]
    public void Organisations_stand_beside_the_name_or_above_the_group()
    {
        var rows = AttendanceFlow.Run("**Närvarande**\nNorby kommun\nEva Lind (S)\nRegion Söderland\nBo Ek (M)\nSara Norén, Åby kommun").Attendance;
        Assert.Equal(["Norby kommun", "Region Söderland", "Åby kommun"], rows.Select(row => row.Organization));
    }

    [Fact]
    public void A_party_stands_above_those_who_are_of_it() =>
        Assert.Equal(
            ["eva lind (s) member present", "bo ek (s) member present", "karin sjö (norb) member present", "lars holm (m) member present"],
            AttendanceFlow.Short(AttendanceFlow.Run("**Närvarande ledamöter**\n**Socialdemokraterna**\nEva Lind\nBo Ek\n**Norbypartiet (NorB)**\nKarin Sjö\nModeraterna: Lars Holm")));

    [Fact]
    public void Within_a_list_functions_are_headings() =>
        Assert.Equal(
            ["eva lind (s) chair,member present", "bo ek (m) vicechair,member present", "karin sjö (c) member present"],
            AttendanceFlow.Short(AttendanceFlow.Run("**Närvarande**\n**Ordföranden**\nEva Lind (S)\n**Vice ordföranden**\nBo Ek (M)\n**Ledamöterna**\nKarin Sjö (C)")));

    [Fact]
    public void Who_is_an_official_and_keeps_the_minutes_is_their_secretary() =>
        Assert.Equal(
            ["sara norén official present", "ulf björk secretary present"],
            AttendanceFlow.Short(AttendanceFlow.Run("**Övriga närvarande**\nKommunchef Sara Norén\nKanslichef tillika sekreterare Ulf Björk")));

    [Fact]
    public void Footnotes_are_notes_of_those_who_bear_their_mark()
    {
        var rows = AttendanceFlow.Run("**Närvarande**\n**Ledamöter**\nEva Lind (S)\nBo Ek* (M)\nKarin Sjö (C)\n* Deltog inte i § 2").Attendance;
        Assert.Equal(["Eva Lind", "Bo Ek", "Karin Sjö"], rows.Select(row => row.Name));
        Assert.Equal([null, "Deltog inte i § 2", null], rows.Select(row => row.Note));
    }

    [Fact]
    public void Who_took_part_from_afar_was_there() =>
        Assert.Equal(
            ["eva lind present", "lars holm present"],
            AttendanceFlow.Short(AttendanceFlow.Run("Närvarande: Eva Lind\nVia länk: Lars Holm", kind: DocumentKind.Notes)));

    [Fact]
    public void Parties_of_working_life_are_told_apart() =>
        Assert.Equal(
            ["eva lind chair present", "bo ek guest present", "sara norén guest present"],
            AttendanceFlow.Short(AttendanceFlow.Run("**Närvarande för arbetsgivaren:**\nEva Lind, HR-chef, ordförande\n**Närvarande för arbetstagarorganisationerna:**\nBo Ek, Vision\n**Skyddsombud:**\nSara Norén")));

    [Fact]
    public void Prose_ends_the_list() =>
        Assert.Equal(
            ["eva lind present"],
            AttendanceFlow.Short(AttendanceFlow.Run("Närvarande: Eva Lind\nEva hälsade alla välkomna till årets första möte, som i år hålls ute på ängen vid ån.\nBo Ek")));

    [Fact]
    public void Ledamöter_in_an_item_are_those_elected() =>
        Assert.Empty(AttendanceFlow.Run("Protokoll", items: ("Val till nämnden", "Ledamöter:\nEva Lind (S)\nBo Ek (M)\nErsättare:\nLars Holm (V)")).Attendance);

    [Fact]
    public void The_chair_who_opens_the_meeting_was_there() =>
        Assert.Equal(
            ["eva lind chair present"],
            AttendanceFlow.Short(AttendanceFlow.Run("Minnesanteckningar", kind: DocumentKind.Notes, items: ("Inledning", "Ordförande Eva Lind hälsade alla välkomna och öppnade mötet."))));

    [Fact]
    public void A_heading_below_which_nobody_can_be_read_is_a_finding()
    {
        var draft = AttendanceFlow.Run("Närvarande\n== ?? == ab12");
        Assert.Equal("attendance-unreadable", Assert.Single(draft.Findings).Code);
    }

    [Fact]
    public void One_name_with_two_parties_is_a_finding() =>
        Assert.Equal("person-ambiguous", Assert.Single(AttendanceFlow.Run("Närvarande\nEva Lind (S)\nEva Lind (M)").Findings).Code);

    /// <summary>A list of the body's members says nothing of who came; who serves for one throughout does.</summary>
    [Fact]
    public void A_member_in_whose_place_somebody_serves_throughout_was_not_there() =>
        Assert.Equal(
            ["eva lind (s) member present", "bo ek (m) member absent", "karin sjö (m) substitute present", "lars holm (m) substitute present"],
            AttendanceFlow.Short(AttendanceFlow.Run("""
                **Ledamöter**
                Eva Lind (S)
                Bo Ek (M)
                **Ersättare**
                Karin Sjö (M), tjänstgör för Bo Ek
                Lars Holm (M), tjänstgör för Eva Lind §§ 3–4
                """)));
}
