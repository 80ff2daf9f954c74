using ProtocolMiner.Attendance;

namespace ProtocolMiner.Tests.Attendance;

public sealed class AttendanceListTests
{
    [Fact]
    public void Rows_stand_by_role_and_then_as_a_Swede_sorts() =>
        Assert.Equal(
            ["Karin Åberg", "Anna Ek", "Olle Zetterström", "Ivar Öberg", "Bo von Sydow", "Sven Lind"],
            SampleMeeting.List().Rows.Select(row => row.Name));

    [Fact]
    public void A_recusal_stands_with_its_item() =>
        Assert.Equal(["7"], SampleMeeting.List().Rows.Single(row => row.Name == "Olle Zetterström").Recusals);

    [Theory]
    [InlineData("Karin Åberg", "Åberg")]
    [InlineData("Bo von Sydow", "Sydow")]
    [InlineData("Anna-Lena De la Cruz", "Cruz")]
    [InlineData("Madonna", "Madonna")]
    public void The_family_name_is_the_last_word(string name, string family) => Assert.Equal(family, PersonName.FamilyName(name));
}
