using ProtocolMiner.Attendance.Fees;
using ProtocolMiner.Attendance.Yaml;

namespace ProtocolMiner.Tests.Attendance.Fees;

public sealed class FeeRulesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static string Example { get; } = File.ReadAllText(Repository.Path("docs", "arvodesregler.exempel.yaml"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_example_says_what_its_page_explains()
    {
        var rules = Read(Example);

        Assert.Equal((FeeMethod.Days, 4m, 900m, 1700m, 30, true), (rules.Method, rules.HalfDayHours, rules.HalfDay, rules.WholeDay, rules.BegunMinutes, rules.DeductsAdjournments));
        Assert.Equal([100, 100, 100, 100, 50], rules.Shares.Values);
    }

    [Theory]
    [InlineData("längst timmar: 4", "längst timme: 4", "say how long half a day is: \"halvdag:\" and below it \"längst timmar: 4\".")]
    [InlineData("kronor: 900", "kronnor: 900", "there is no key \"kronnor\" here; there are längst timmar, kronor.")]
    [InlineData("kronor: 900", "kronor: niohundra", "kronor takes a number, not \"niohundra\".")]
    [InlineData("av: ja", "av: kanske", "ajournering dras av takes ja or nej, not \"kanske\".")]
    [InlineData("beräkning: halvdag och heldag", "beräkning: per styck", "beräkning takes \"halvdag och heldag\" or \"timmar\".")]
    [InlineData("ledamot: 100", "ledamot: 150", "ersätts takes per cent from 0 to 100.")]
    [InlineData("  ledamot: 100\n", "", "ersätts must say how many per cent ledamot gets; 0 for nothing.")]
    public void A_mistake_is_named_with_its_line(string right, string wrong, string message)
    {
        var error = Assert.Throws<YamlFileException>(() => Read(Example.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Matches(@"^.*regler\.yaml, line \d+: ", error.Message);
        Assert.EndsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("namn: [")]
    [InlineData("bara ord")]
    [InlineData("")]
    public void What_is_no_mapping_is_refused(string text) => Assert.Throws<YamlFileException>(() => Read(text));

    private FeeRules Read(string text) => FeeRules.Read(folder.Write("regler.yaml", text));
}
