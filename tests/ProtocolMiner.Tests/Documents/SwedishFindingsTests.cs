using System.Text.RegularExpressions;
using ProtocolMiner.Documents;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Documents;

public sealed partial class SwedishFindingsTests
{
    [Theory]
    [InlineData("item-missing", "§§ 14–16 are missing between § 13 and § 17. Check.", "§§ 14–16 saknas mellan § 13 och § 17.")]
    [InlineData("item-not-found", "§ 9 is among the items.", "§ 9 står bland paragraferna på första sidan men hittades inte i texten.")]
    [InlineData("no-chair", "Who chaired was not found.", "Det framgår inte vem som var ordförande.")]
    [InlineData("page-limit", "The document has 9000 pages.", "Dokumentet har mycket många sidor")]
    [InlineData("something-new", "Never seen before.", "Never seen before.")]
    public void A_finding_is_told_in_Swedish_with_its_items(string code, string message, string expected) =>
        Assert.StartsWith(expected, SwedishFindings.Of(new Finding(code, message, 3)), StringComparison.Ordinal);

    [Fact]
    public void Every_finding_of_the_program_has_words_in_Swedish()
    {
        var codes = Directory.EnumerateFiles(Repository.Path("src", "ProtocolMiner"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => CodeOfAFinding().Matches(File.ReadAllText(file)).Select(match => match.Groups["code"].Value))
            .Distinct().ToList();

        Assert.Contains("page-unreadable", codes);
        Assert.Contains("time-limit", codes);
        Assert.DoesNotContain(codes, code => SwedishFindings.Of(new Finding(code, "At § 1, § 2, § 3.", null)) == "At § 1, § 2, § 3.");
    }

    /// <summary>A code in front of its message, in a finding or a pair that becomes one.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:new(?: Finding)?|return|\?|:) ?\(\s*""(?<code>[a-z]+(?:-[a-z]+)+)"",\s*\$?""\p{Lu}")]
    private static partial Regex CodeOfAFinding();
}
