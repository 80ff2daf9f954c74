using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Tests.Cleaning;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("a\u030Aterremiss", "återremiss")]
    [InlineData("o\uFB03ciell \uFB01l", "officiell fil")]
    [InlineData("  kl.\u00A009.00 \n ", "kl. 09.00")]
    [InlineData("kommun\u00ADstyr\u200Belsen", "kommunstyrelsen")]
    [InlineData("\uF0B7 att", "• att")]
    [InlineData("Bo Berg \t (M)", "Bo Berg\t(M)")]
    public void Text_has_one_spelling(string read, string expected) => Assert.Equal(expected, TextNormalizer.Normalize(read));

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character() =>
        Assert.Equal("vald \uFFFDigen", TextNormalizer.Normalize("vald \uD83Digen"));
}
