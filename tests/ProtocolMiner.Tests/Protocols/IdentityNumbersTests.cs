using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Protocols;

public sealed class IdentityNumbersTests
{
    [Theory]
    [InlineData("Sökanden (19121212-1212) överklagar.", "Sökanden ([personnummer]) överklagar.")]
    [InlineData("121212-1212", "[personnummer]")]
    [InlineData("121212+1212", "[personnummer]")]
    [InlineData("191212121212", "[personnummer]")]
    [InlineData("121212 - 1212, bosatt i Norrby", "[personnummer], bosatt i Norrby")]
    [InlineData("Samordningsnummer 701063-2391.", "Samordningsnummer [personnummer].")]
    [InlineData("Född 000229-0005", "Född [personnummer]")]
    public void They_are_hidden_in_every_way_of_writing(string text, string hidden) => Assert.Equal(hidden, IdentityNumbers.Hide(text));

    [Theory]
    [InlineData("121212-1213", "the last digit does not check")]
    [InlineData("121312-1211", "there is no month 13")]
    [InlineData("190229-0008", "there was no such day")]
    [InlineData("212000-1355", "an organisation's number has no month")]
    [InlineData("KS 2024-00117", "a case number")]
    [InlineData("1212121212121212", "a longer number")]
    [InlineData("073-121 21 21", "a telephone number")]
    public void What_looks_like_one_stays(string text, string because) => Assert.True(IdentityNumbers.Hide(text) == text, because);

    [Fact]
    public void They_are_counted() => Assert.Equal(2, IdentityNumbers.Count("121212-1212 och 701063-2391, men inte 121212-1213"));
}
