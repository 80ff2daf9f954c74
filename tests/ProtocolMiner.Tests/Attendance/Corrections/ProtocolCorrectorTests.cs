using ProtocolMiner.Attendance;
using ProtocolMiner.Attendance.Corrections;
using ProtocolMiner.Protocols;
using static ProtocolMiner.Tests.Attendance.Meetings;

namespace ProtocolMiner.Tests.Attendance.Corrections;

public sealed class ProtocolCorrectorTests : IDisposable
{
    private static readonly Protocol Read = Of("2024-01-10", Member("Anna Anderson", party: "M"), Substitute("Eva Sjö", servingFor: "Bo Dal"), Member("Bo Dal", AttendanceStatus.Absent)) with
    {
        Items = [Item("1") with { Speakers = [new Speaker("Anna Anderson", null, "M", null, SpeechAct.Speaks, 1, "Anna Anderson (M) talar.")] }],
    };

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_person_is_corrected_and_what_was_is_kept()
    {
        var corrected = Correct(
            """
            personer:
              - person: Anderson, Anna
                namn: Anna Andersson
                parti: S
                roller: ordförande, ledamot
                anteckning: t.o.m. kl. 15.00
                därför: enligt justerat protokoll
            """);

        var anna = corrected.Attendance[0];
        Assert.Equal(("Anna Andersson", "S", "t.o.m. kl. 15.00"), (anna.Name, anna.Party, anna.Note));
        Assert.Equal([AttendeeRole.Chair, AttendeeRole.Member], anna.Roles);
        Assert.Contains(new Correction("Anna Andersson", CorrectedField.Party, "M", "S", "enligt justerat protokoll"), corrected.Corrections);
        Assert.Equal("Anna Andersson", corrected.Items[0].Speakers[0].Name);
        Assert.Empty(corrected.Warnings);
    }

    [Fact]
    public void A_list_shows_what_was_corrected()
    {
        var list = AttendanceList.Of(Correct("personer: [{person: Anna Anderson, namn: Anna Andersson, parti: ingen, därför: hörfel}]"));

        Assert.Equal("namn (var Anna Anderson); parti ingen (var M); hörfel", list.Rows.Single(row => row.Name == "Anna Andersson").Correction);
    }

    [Fact]
    public void Who_serves_for_whom_is_corrected_with_the_name_and_alone()
    {
        Assert.Equal("Bo Dahl", Correct("personer: [{person: Bo Dal, namn: Bo Dahl}]").Attendance[1].ServingFor);
        Assert.Null(Correct("personer: [{person: Eva Sjö, tjänstgör för: ingen, tjänstgör: nej}]").Attendance[1].ServingFor);
    }

    [Fact]
    public void A_person_is_added_or_left_out()
    {
        var corrected = Correct("personer: [{person: Ulf Ask, lägg till: ja, roller: ersättare, närvaro: anmält förhinder}, {person: Bo Dal, stryk: ja}]");

        Assert.Equal(["Anna Anderson", "Eva Sjö", "Ulf Ask"], corrected.Attendance.Select(attendee => attendee.Name));
        Assert.Equal(AttendanceStatus.Excused, corrected.Attendance[2].Status);
        Assert.Equal([CorrectedField.Added, CorrectedField.Removed], corrected.Corrections.Select(correction => correction.Field));
        Assert.Equal("Bo Dal struken", AttendanceList.Of(corrected).Correction);
    }

    [Fact]
    public void The_meetings_times_are_corrected() =>
        Assert.Equal(new TimeOnly(17, 15), Correct("möte: {slutar: 17.15}").Meeting.End);

    [Theory]
    [InlineData("personer: [{person: Nils Ny, parti: S}]", "correction-unmatched")]
    [InlineData("personer: [{person: Anna Anderson, parti: M}]", "correction-needless")]
    [InlineData("personer: [{person: Anna Anderson, lägg till: ja}]", "correction-needless")]
    [InlineData("kontrollsumma: ffff", "correction-outdated")]
    [InlineData("personer: [{person: Anna Anderson, partti: S}]", "correction-unreadable")]
    [InlineData("personer: [{person: Anna Anderson, närvaro: kanske}]", "correction-unreadable")]
    [InlineData("personer: {", "correction-unreadable")]
    public void A_correction_that_does_not_fit_says_so(string text, string code)
    {
        var corrected = Correct(text);

        Assert.Equal(code, Assert.Single(corrected.Warnings).Code);
        Assert.Equal(Read.Attendance, corrected.Attendance);
    }

    [Fact]
    public void A_mistake_in_the_file_is_named_with_its_line() =>
        Assert.EndsWith("line 3: there is no key \"partti\" here; there are person, namn, parti, roller, närvaro, tjänstgör för, tjänstgör, anteckning, därför, lägg till, stryk.", Correct("personer:\n  - person: Anna Anderson\n    partti: S\n").Warnings[0].Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_written_is_read_again()
    {
        var file = new CorrectionFile(
            [
                new PersonCorrection("Anna Anderson", "Anna: \"Andersson\"", "", [AttendeeRole.Chair], AttendanceStatus.Excused, "", true, "kl. 13.00–14.00", "# fel"),
                new PersonCorrection("Ulf Ask") { Add = true },
                new PersonCorrection("Bo Dal") { Remove = true },
            ],
            new TimeOnly(13, 5), new TimeOnly(16, 0), "abc123");

        var read = CorrectionFileReader.Read(folder.Write("r.yaml", CorrectionFileWriter.ToText(file)));

        Assert.Equal((file.Start, file.End, file.Checksum), (read.Start, read.End, read.Checksum));
        Assert.Equal(file.Persons.Skip(1), read.Persons.Skip(1));
        Assert.Equal(file.Persons[0] with { Roles = null }, read.Persons[0] with { Roles = null });
        Assert.Equal(file.Persons[0].Roles, read.Persons[0].Roles);
    }

    private Protocol Correct(string corrections)
    {
        folder.Write("protokoll.pdf.rattelser.yaml", corrections);
        return ProtocolCorrector.Correct(Read, Path.Combine(folder.Path, "protokoll.pdf"));
    }
}
