using ProtocolMiner.Attendance;
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

    private static AttendanceForm Form() =>
        AttendanceForm.Of(new AttendanceList("ks.pdf", Meeting.Unknown with { Body = "Kommunstyrelsen" }, [Karin], []), "ks.pdf");
}
