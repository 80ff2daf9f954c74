using ProtocolMiner.Cleaning.Running;

namespace ProtocolMiner.Tests.Cleaning.Running;

public sealed class RunningWordsTests
{
    [Theory]
    [InlineData("Justerandes sign\tUtdragsbestyrkande", true)]
    [InlineData("Signatur ordförande ______ Signatur justerare ______ ______", true)]
    [InlineData("Ordförandens sign ........ / ........", true)]
    [InlineData("Just. sign.", true)]
    [InlineData("Rätt utdraget intygar", true)]
    [InlineData("Signature reference: 0a1b2c3d-4e5f", true)]
    [InlineData("Transaktion 0922211555", true)]
    [InlineData("Dokumentet är digitalt signerat", true)]
    [InlineData("Penneo dokumentnyckel: ABCDE-12345", true)]
    [InlineData("Justerare", false)]
    [InlineData("Justerandes signatur saknas i protokollet.", false)]
    [InlineData("Transaktioner mellan bolagen redovisas", false)]
    [InlineData("Ordförande", false)]
    public void Stamps(string text, bool expected) => Assert.Equal(expected, RunningWords.IsStamp(text));

    [Theory]
    [InlineData("Sida 3 (24)", true)]
    [InlineData("3(24)", true)]
    [InlineData("Sidan 3 av 24", true)]
    [InlineData("- 3 -", true)]
    [InlineData("Blad 3", true)]
    [InlineData("3", false)]
    [InlineData("3 kap.", false)]
    public void Page_numbers(string text, bool expected) => Assert.Equal(expected, RunningWords.IsPageNumber(text));
}
