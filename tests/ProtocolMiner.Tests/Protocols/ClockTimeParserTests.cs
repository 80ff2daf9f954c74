using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Protocols;

public sealed class ClockTimeParserTests
{
    [Theory]
    [InlineData("9.30", 9, 30)]
    [InlineData("09:05", 9, 5)]
    [InlineData("23.59", 23, 59)]
    public void Hours_and_minutes(string text, int hour, int minute) => Assert.Equal(new TimeOnly(hour, minute), ClockTimeParser.Parse(text));

    [Theory]
    [InlineData("24.30")]
    [InlineData("9")]
    [InlineData("")]
    [InlineData("nio")]
    public void Anything_else_is_none(string text) => Assert.Null(ClockTimeParser.Parse(text));

    [Fact]
    public void Hours_alone_where_they_are_meant() => Assert.Equal(new TimeOnly(9, 0), ClockTimeParser.Parse("9", hoursToo: true));
}
