using ProtocolMiner.Reading.Office;

namespace ProtocolMiner.Tests.Reading.Office;

public sealed class SymbolFontTests
{
    [Theory]
    [InlineData("Wingdings", "\uF0FC", "✓")]
    [InlineData("Wingdings", "ü", "✓")]
    [InlineData("Wingdings 2", "P", "✓")]
    [InlineData("Wingdings", "\uF0FE", "☑")]
    [InlineData("Wingdings", "x", "☒")]
    [InlineData("Symbol", "\uF0B7", "•")]
    [InlineData("Symbol", "4", "4")]
    [InlineData("Arial", "ü", "ü")]
    public void Symbols_have_their_meaning_in_Unicode(string font, string written, string expected) => Assert.Equal(expected, SymbolFont.Convert(written, font));

    [Fact]
    public void A_font_for_symbols_alone_leaves_text_alone() => Assert.Equal("ü ✓", SymbolFont.ConvertPrivate("ü \uF0FC", "Wingdings"));
}
