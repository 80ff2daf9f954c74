using ProtocolMiner.Attendance;
using ProtocolMiner.Attendance.Corrections;
using ProtocolMiner.Protocols;
using ProtocolMiner.Web.Pages;

namespace ProtocolMiner.Tests.Web;

public sealed class AttendanceFormTests
{
    private static readonly AttendanceRow Karin = new(
        "Karin Åberg", "S", "Norrbyns kommun", [AttendeeRole.Chair, AttendeeRole.Member], AttendanceStatus.Present, null,
        AttendancePart.Parse("§§ 12-15"), ["13"], "§§ 12-15", 2);

    [Fact]
    public void What_nobody_changes_comes_out_as_it_went_in()
    {
        var list = Form().ToList();

        var row = Assert.Single(list.Rows);
        Assert.Equal(Karin with { Roles = row.Roles, Recusals = row.Recusals, Part = row.Part }, row);
        Assert.Equal(Karin.Roles, row.Roles);
        Assert.Equal(Karin.Recusals, row.Recusals);
        Assert.Equal("Kommunstyrelsen", list.Meeting.Body);
    }

    [Fact]
    public void A_row_is_added_by_filling_an_empty_one_and_removed_by_emptying_it()
    {
        var form = Form();
        form.Rows[0].Name = " ";
        form.Rows[1].Name = "Olle Zetterström";
        form.Rows[1].Roles = "Ersättare, gäst";

        var row = Assert.Single(form.ToList().Rows);

        Assert.Equal("Olle Zetterström", row.Name);
        Assert.Equal([AttendeeRole.Substitute, AttendeeRole.Guest], row.Roles);
    }

    [Fact]
    public void A_role_that_is_none_is_told()
    {
        var form = Form();
        form.Rows[0].Roles = "ordförande, ledmot";

        Assert.StartsWith("Karin Åberg: ”ledmot” är ingen roll.", Assert.Single(form.Errors()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_changed_becomes_corrections_of_the_document()
    {
        var form = Form();
        form.Rows[0].Name = "Karin Öberg";
        form.Rows[0].Note = "";
        form.Rows[1].Name = "Olle Zetterström";
        form.Rows[1].Roles = "ersättare";
        form.End = new TimeOnly(16, 30);

        var corrections = FormCorrections.Find(form, earlier: null)!;

        Assert.Equal(new PersonCorrection("Karin Åberg", "Karin Öberg", Note: ""), corrections.Persons[0]);
        Assert.Equal(("Olle Zetterström", true), (corrections.Persons[1].Person, corrections.Persons[1].Add));
        Assert.Equal((null, new TimeOnly(16, 30), "0123456789ab"), (corrections.Start, corrections.End, corrections.Checksum));
    }

    [Fact]
    public void A_form_that_nobody_changed_has_no_corrections() => Assert.Null(FormCorrections.Find(Form(), earlier: null));

    [Fact]
    public void Earlier_corrections_stay_and_are_added_to()
    {
        // The form shows Karin Åberg since an earlier correction says so; the document has Karin Oberg.
        var earlier = new CorrectionFile([new PersonCorrection("Karin Oberg", "Karin Åberg", "S"), new PersonCorrection("Vakant plats") { Remove = true }], End: new TimeOnly(15, 0));
        var form = Form();
        form.Rows[0].Party = "M";

        var corrections = FormCorrections.Find(form, earlier)!;

        Assert.Equal([new PersonCorrection("Karin Oberg", "Karin Åberg", "M"), new PersonCorrection("Vakant plats") { Remove = true }], corrections.Persons);
        Assert.Equal(new TimeOnly(15, 0), corrections.End);
    }

    [Fact]
    public void A_row_that_is_emptied_is_left_out_by_the_corrections_too()
    {
        var form = Form();
        form.Rows[0].Name = "";

        Assert.Equal([new PersonCorrection("Karin Åberg") { Remove = true }], FormCorrections.Find(form, earlier: null)!.Persons);
    }

    private static AttendanceForm Form() =>
        AttendanceForm.Of(new AttendanceList("ks.pdf", Meeting.Unknown with { Body = "Kommunstyrelsen" }, [Karin], []), "ks.pdf", "0123456789abcdef");
}
