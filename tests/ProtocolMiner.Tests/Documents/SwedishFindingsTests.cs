using ProtocolMiner.Documents;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Documents;

public sealed class SwedishFindingsTests
{
    [Theory]
    [InlineData("item-missing", "§§ 14–16 are missing between § 13 and § 17. Check.", "§§ 14–16 saknas mellan § 13 och § 17.")]
    [InlineData("item-not-found", "§ 9 is among the items.", "§ 9 står bland paragraferna på första sidan men hittades inte i texten.")]
    [InlineData("no-chair", "Who chaired was not found.", "Det framgår inte vem som var ordförande.")]
    [InlineData("page-limit", "The document has 9000 pages.", "Dokumentet har mycket många sidor")]
    [InlineData("something-new", "Never seen before.", "Never seen before.")]
    public void A_finding_is_told_in_Swedish_with_its_items(string code, string message, string expected) =>
        Assert.StartsWith(expected, SwedishFindings.Of(new Finding(code, message, 3)), StringComparison.Ordinal);
}
