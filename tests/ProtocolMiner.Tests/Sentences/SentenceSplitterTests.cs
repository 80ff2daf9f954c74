using ProtocolMiner.Sentences;

namespace ProtocolMiner.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Mötet öppnas. Alla är där.", "Mötet öppnas.|Alla är där.")]
    [InlineData("Kl. 10.15 kom bl.a. A. Berg. Hon yrkade bifall.", "Kl. 10.15 kom bl.a. A. Berg.|Hon yrkade bifall.")]
    [InlineData("Valdes: 1. Anna Berg 2. Bo Ek", "Valdes: 1. Anna Berg 2. Bo Ek")]
    [InlineData("Mötet slutar kl. 16. Nästa möte är den 4. Ingen var emot.", "Mötet slutar kl. 16.|Nästa möte är den 4.|Ingen var emot.")]
    [InlineData("Bidraget är 500 kr. per år. Priset blir 30 kr. Beslut fattas senare.", "Bidraget är 500 kr. per år.|Priset blir 30 kr.|Beslut fattas senare.")]
    public void Abbreviations_initials_and_numbered_points_end_no_sentence(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', SentenceSplitter.Split(text)));
}
