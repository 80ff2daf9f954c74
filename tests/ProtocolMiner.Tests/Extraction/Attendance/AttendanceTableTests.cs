using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Attendance;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Extraction.Attendance;

/// <summary>Tables with a header: what their columns are called decides what stands in them.</summary>
public sealed class AttendanceTableTests
{
    [Fact]
    public void Marks_and_substitutes_stand_in_columns()
    {
        var draft = AttendanceFlow.Run("Protokoll", """
            **Närvarolista fullmäktige 2024-03-05**
            | Ledamot | Parti | Närvarande | Tjänstgörande ersättare |
            | Eva Lind, ordförande | S | X | |
            | Bo Ek | M | – | Karin Sjö |
            | Lars Holm | V | – | |
            | Sara Norén | C | X, §§ 3–7 | |
            """);
        Assert.Equal(
            ["eva lind (s) chair,member present", "bo ek (m) member absent", "karin sjö (m) substitute present", "lars holm (v) member absent", "sara norén (c) member present"],
            AttendanceFlow.Short(draft));
        Assert.Equal("Bo Ek", draft.Attendance[2].ServingFor);
        Assert.Equal("§§ 3–7", draft.Attendance[4].Note);
    }

    [Fact]
    public void Times_of_arriving_and_leaving_say_who_was_there()
    {
        var draft = AttendanceFlow.Run("Protokoll", """
            Bilaga 1
            | Plats | Ledamot | Ersättare | Parti | Ankom | Utgick |
            | 1 | Lind, Eva | | S | 15:41 | 18:30 |
            | 1 | Lind, Eva | Ek, Bo | S | 18:35 | 21:49 |
            | 2 | Sjö, Karin | Holm, Lars | M | 15:50 | 21:49 |
            """);
        Assert.Equal(
            ["eva lind (s) member present", "bo ek (s) substitute present", "karin sjö (m) member absent", "lars holm (m) substitute present"],
            AttendanceFlow.Short(draft));
        Assert.Equal(["15:41–18:30", "18:35–21:49", null, "15:50–21:49"], draft.Attendance.Select(row => row.Note));
        Assert.Equal([null, "Eva Lind", null, "Karin Sjö"], draft.Attendance.Select(row => row.ServingFor));
    }

    [Fact]
    public void Names_and_municipalities_under_a_heading_of_attendance() =>
        Assert.Equal(
            ["Norby kommun", "Region Söderland"],
            AttendanceFlow.Run("Protokoll", "Närvaro samrådet 2024-03-05\n| Namn | Kommun/region |\n| Eva Lind | Norby kommun |\n| Bo Ek | Region Söderland |").Attendance.Select(row => row.Organization));

    /// <summary>A table made to be heavy: neither its depth nor its parts may cost more than its rows.</summary>
    [Fact]
    [Trait("Category", "Slow")]
    public void A_table_that_heads_its_columns_anew_thousands_of_times_is_read_in_its_parts()
    {
        const int Parts = 20_000;
        GridRow[] part = [Row("Ledamot", "Närvarande"), Row("Eva Lind (S)", "X"), Row("Bo Ek (M)", "–")];
        var grid = new Grid([.. Enumerable.Repeat(part, Parts).SelectMany(rows => rows)], Ruled: true, 1, 1);

        Assert.Equal(Parts, RosterTableHeader.Find(grid)?.Split(grid).Count);
        Assert.Equal(
            ["eva lind (s) member present", "bo ek (m) member absent"],
            AttendanceFlow.Short(AttendanceFlow.Run([.. Flow.Blocks("Närvarolista"), grid], [], DocumentKind.Minutes)));

        static GridRow Row(params string[] cells) => new([.. cells.Select(cell => new GridCell([Flow.Paragraph(cell)]))], 1, IsHeader: false);
    }

    /// <summary>"Ledamot" above a column heads names; in a row it is the function of the one who stands beside it.</summary>
    [Fact]
    public void Functions_in_the_first_column_are_no_heads()
    {
        var draft = AttendanceFlow.Run("Protokoll", """
            **Deltagare**
            | Roll | Namn | Parti | Närvarande | Kommentar |
            | Ordförande | Eva Lind | S | Ja | |
            | Ledamot | Tom Ek | M | Nej | Anmält förhinder |
            | Ledamot | Lars Holm | V | Ja | |
            | Ersättare | Karin Sjö | M | Ja | Tjänstgör för Tom Ek |
            | Tjänsteperson | Ulf Björk | | Ja | |
            """);
        Assert.Equal(
            ["eva lind (s) chair,member present", "tom ek (m) member excused", "lars holm (v) member present", "karin sjö (m) substitute present", "ulf björk official present"],
            AttendanceFlow.Short(draft));
        Assert.Equal("Tom Ek", draft.Attendance[3].ServingFor);
    }

    [Fact]
    public void A_list_of_votes_tells_nothing_about_attendance() =>
        Assert.Empty(AttendanceFlow.Run("Protokoll", "Bilaga 2\nVoteringslista § 4\n| Ledamot | Parti | Ja | Nej |\n| Eva Lind | S | X | |\n| Bo Ek | M | | X |").Attendance);

    [Fact]
    public void Lists_side_by_side_are_read_one_after_the_other() =>
        Assert.Equal(
            ["eva lind (s) member present", "bo ek (m) member present", "karin sjö (c) substitute present", "lars holm (v) substitute present"],
            AttendanceFlow.Short(AttendanceFlow.Run("**Närvarande**\n| Ledamöter | Ersättare |\n| Eva Lind (S) | Karin Sjö (C) |\n| Bo Ek (M) | Lars Holm (V) |")));

    [Fact]
    public void Under_a_heading_of_attendance_J_and_N_ask_who_was_there()
    {
        var draft = AttendanceFlow.Run("""
            ## Närvarolista
            | Ledamöter | Parti | J | N | Anmärkning |
            | Eva Lind | S | X | | ordförande |
            | Bo Ek | M | | X | Anmält förhinder |
            | Lars Holm | V | | X | |
            Ersättare
            | Ersättare | Parti | J | N | Anmärkning |
            | Karin Sjö | M | X | | Tjänstgör för Bo Ek (M), §§ 3–7 |
            | Sara Norén | C | | X | |
            Övriga
            | Tjänstepersoner | Funktion |
            | Ulf Björk | ekonomichef, § 4 |
            """);
        Assert.Equal(
            ["eva lind (s) chair,member present", "bo ek (m) member excused", "lars holm (v) member absent", "karin sjö (m) substitute present", "sara norén (c) substitute absent", "ulf björk official present"],
            AttendanceFlow.Short(draft));
        Assert.Equal(("Bo Ek", "§§ 3–7"), (draft.Attendance[3].ServingFor, draft.Attendance[3].Note));
        Assert.Equal("§ 4", draft.Attendance[5].Note);
    }

    [Fact]
    public void A_column_an_item_says_who_took_part_in_which()
    {
        var rows = AttendanceFlow.Run("**Närvaro- och tjänstgöringslista**\n| Ledamöter | Parti | § 1 | § 2 | § 3 |\n| Eva Lind | S | X | X | X |\n| Bo Ek | M | X | - | X |\n| Ersättare | | | | |\n| Lars Holm | V | - | - | - |").Attendance;
        Assert.Equal([null, "§§ 1, 3", null], rows.Select(row => row.Note));
        Assert.Equal([AttendanceStatus.Present, AttendanceStatus.Present, AttendanceStatus.Absent], rows.Select(row => row.Status));
    }

    [Fact]
    public void Votes_in_a_column_an_item_tell_nothing_about_attendance() =>
        Assert.Equal(
            ["eva lind (s) member present", "bo ek (m) member absent"],
            AttendanceFlow.Short(AttendanceFlow.Run("**Närvaro- och omröstningslista**\n| Ledamot | Parti | Närv. | § 3 |\n| Eva Lind | S | X | N |\n| Bo Ek | M | - | |\n")));

    [Fact]
    public void An_answer_may_stand_below_the_question()
    {
        var head = new GridRow([new GridCell([Flow.Paragraph("Ledamot")]), new GridCell([Flow.Paragraph("Parti")]), new GridCell([Flow.Paragraph("Närvarande")], 2)], null, false);
        var below = new GridRow([new GridCell([]), new GridCell([]), new GridCell([Flow.Paragraph("Ja")]), new GridCell([Flow.Paragraph("Nej")])], null, false);
        var rows = Flow.Blocks("**Närvarolista**\n| Eva Lind | S | X | |\n| Bo Ek | M | | X |");
        var grid = (Grid)rows[1];
        Assert.Equal(
            ["eva lind (s) member present", "bo ek (m) member absent"],
            AttendanceFlow.Short(AttendanceFlow.Run([rows[0], grid with { Rows = [head, below, .. grid.Rows] }], [], DocumentKind.Minutes)));
    }

    [Fact]
    public void A_column_of_marks_without_any_is_a_finding_and_makes_nobody_absent()
    {
        var draft = AttendanceFlow.Run("**Närvarolista**\n| Ledamot | Parti | Närvarande |\n| Eva Lind | S | |\n| Bo Ek | M | |");
        Assert.Equal(["eva lind (s) member present", "bo ek (m) member present"], AttendanceFlow.Short(draft));
        Assert.Equal(["attendance-unmarked"], draft.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Columns_may_tell_from_and_to_which_item()
    {
        var rows = AttendanceFlow.Run("**Närvarolista**\n| Ledamot | Parti | Närv. | Fr.o.m. § | T.o.m. § |\n| Eva Lind | S | X | 2 | |\n| Bo Ek | M | X | | 5 |\n| Lars Holm | V | X | 2 | 5 |").Attendance;
        Assert.Equal(["fr.o.m. § 2", "t.o.m. § 5", "§§ 2–5"], rows.Select(row => row.Note));
    }

    [Fact]
    public void Headings_side_by_side_head_a_list_each() =>
        Assert.Equal(
            ["eva lind (s) member present", "bo ek (m) member present", "karin sjö (c) substitute present", "ulf björk secretary present"],
            AttendanceFlow.Short(AttendanceFlow.Run("| **Närvarande ledamöter** | **Närvarande ersättare** | **Övriga** |\n| Eva Lind (S) | Karin Sjö (C) | Ulf Björk, sekreterare |\n| Bo Ek (M) | | |")));

    [Fact]
    public void A_head_that_says_who_was_there_heads_names() =>
        Assert.Equal(
            ["eva lind present", "bo ek present", "karin sjö absent"],
            AttendanceFlow.Short(AttendanceFlow.Run("| NÄRVARANDE | FÖRETAG | E-POST |\n| Eva Lind | Norby Bygg AB | eva@example.se |\n| Bo Ek | Norby kommun | bo@example.se |\n| FRÅNVARANDE | FÖRETAG | |\n| Karin Sjö | Elverket | |", kind: DocumentKind.Notes)));

    [Fact]
    public void A_head_may_span_name_and_party()
    {
        var head = new GridRow([new GridCell([Flow.Paragraph("Närvarande")], 2), new GridCell([Flow.Paragraph("Anmärkning")])], null, false);
        var blocks = Flow.Blocks("**Ledamöter**\n| Eva Lind | (S) | Ordförande |\n| Bo Ek | (M) | deltog på distans |");
        var grid = (Grid)blocks[1];
        var draft = AttendanceFlow.Run([blocks[0], grid with { Rows = [head, .. grid.Rows] }], [], DocumentKind.Minutes);
        Assert.Equal(["eva lind (s) chair,member present", "bo ek (m) member present"], AttendanceFlow.Short(draft));
        Assert.Equal("deltog på distans", draft.Attendance[1].Note);
    }

    [Fact]
    public void Names_with_particles_and_vacant_seats_are_turned_with_the_others() =>
        Assert.Equal(
            ["ada ek (s) member present", "britt von sand (m) member present", "kim o'hara (v) member present"],
            AttendanceFlow.Short(AttendanceFlow.Run("**Närvaro**\n| Namn | Parti | Närv. |\n| Ek, Ada | S | X |\n| von Sand, Britt | M | X |\n| O'Hara, Kim | V | X |\n| Vakant | SD | |")));

    [Fact]
    public void Heads_may_come_anew_within_a_table() =>
        Assert.Equal(
            ["eva lind (s) member present", "bo ek (m) member absent", "karin sjö (c) substitute present", "lars holm (v) substitute absent"],
            AttendanceFlow.Short(AttendanceFlow.Run("**Närvaro**\n| Ledamot | Parti | Närvarande | Ersätts av |\n| Eva Lind | S | X | |\n| Bo Ek | M | | |\n| Ersättare | Parti | Närvarande | |\n| Karin Sjö | C | X | |\n| Lars Holm | V | | |")));

    [Fact]
    public void Under_a_heading_of_votes_too_J_and_N_are_votes() =>
        Assert.Equal(
            ["eva lind (s) member present", "bo ek (m) member present"],
            AttendanceFlow.Short(AttendanceFlow.Run("**Närvaro- och omröstningslista**\n| Ledamot | Parti | J | N |\n| Eva Lind | S | X | |\n| Bo Ek | M | | X |")));
}
