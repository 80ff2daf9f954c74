using ProtocolMiner.Attendance.Persons;

namespace ProtocolMiner.Tests.Attendance.Persons;

public sealed class PersonRegisterTests
{
    [Theory]
    [InlineData("Anna Ek", "Ek, Anna")]
    [InlineData("Anna Ek", "EK ANNA")]
    [InlineData("Anna Ek", "Ek Anna (S)")]
    [InlineData("Anna-Lena Ek", "Anna Lena Ek")]
    [InlineData("André Ek", "Andre Ek")]
    public void Spellings_of_a_name_are_one_person(string name, string other)
    {
        var register = PersonRegister.Of([Meetings.List("2024-01-10", name), Meetings.List("2024-02-10", name), Meetings.List("2024-03-10", other)]);

        Assert.Equal(name, Assert.Single(register.Persons).Name);
        Assert.Empty(register.Doubts);
    }

    [Theory]
    [InlineData("Åke Ek", "Ake Ek")]
    [InlineData("Anna Ek", "Anna Berg")]
    [InlineData("Per Ek", "Pär Ek")]
    public void Å_ä_and_ö_are_letters_and_not_accents(string name, string other) =>
        Assert.Equal(2, PersonRegister.Of([Meetings.List("2024-01-10", name), Meetings.List("2024-02-10", other)]).Persons.Count);

    [Fact]
    public void A_person_without_party_in_one_list_is_the_one_with_party_in_another()
    {
        var register = PersonRegister.Of([Meetings.List("2024-01-10", "Anna Ek"), Meetings.List("2024-02-10", "Anna Ek (S)")]);

        Assert.Equal("Anna Ek (S)", Assert.Single(register.Persons).ToString());
    }

    [Fact]
    public void One_name_with_two_parties_stays_two_and_is_listed()
    {
        var register = PersonRegister.Of([Meetings.List("2024-01-10", "Anna Ek (S)"), Meetings.List("2024-02-10", "Anna Ek (M)")]);

        Assert.Equal(["Anna Ek (M)", "Anna Ek (S)"], register.Persons.Select(person => person.ToString()));
        Assert.Equal("Samma namn, men listorna anger olika eller inget parti.", Assert.Single(register.Doubts).Reason);
    }

    [Fact]
    public void Namesakes_of_one_list_are_two_beyond_doubt()
    {
        var register = PersonRegister.Of([Meetings.List("2024-01-10", "Anna Ek (S)", "Anna Ek (M)")]);

        Assert.Equal(2, register.Persons.Count);
        Assert.Empty(register.Doubts);
    }

    [Theory]
    [InlineData("Anna Ek", "Anna Karin Ek", "Det ena namnet ingår i det andra.")]
    [InlineData("Anna Ek", "A. Ek", "Det ena namnet kan vara en förkortning av det andra.")]
    [InlineData("Anna Anderson", "Anna Andersson", "Namnen skiljer sig i en bokstav.")]
    [InlineData("Karl Ek", "Carl Ek", "Namnen skiljer sig i en bokstav.")]
    public void Names_that_may_be_one_are_listed_and_not_merged(string name, string other, string reason)
    {
        var register = PersonRegister.Of([Meetings.List("2024-01-10", name), Meetings.List("2024-02-10", other)]);

        Assert.Equal(2, register.Persons.Count);
        Assert.Equal(reason, Assert.Single(register.Doubts).Reason);
    }

    [Fact]
    public void Similar_names_in_one_list_are_two_persons() =>
        Assert.Empty(PersonRegister.Of([Meetings.List("2024-01-10", "Karl Ek", "Carl Ek")]).Doubts);
}
