using System.Text;
using ProtocolMiner.Reading;
using ProtocolMiner.Reading.Text;

namespace ProtocolMiner.Tests.Reading.Text;

public sealed class TextDecoderTests
{
    private const string Swedish = "Nämnden återremitterar ärendet – Åsa Öberg";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Swedish) },
        { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Swedish)] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Swedish)] },
        { "UTF-16 big-endian", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Swedish)] },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Swedish) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_what_Swedish_programs_write(string encoding, byte[] bytes)
    {
        var (text, findings) = TextDecoder.Decode("protokoll.txt", bytes);

        Assert.True(text == Swedish, encoding);
        Assert.Empty(findings);
    }

    [Fact]
    public void Text_decoded_twice_is_put_right_and_told()
    {
        var (text, findings) = TextDecoder.Decode("protokoll.txt", Encoding.UTF8.GetBytes("Ã…sa Ã–berg yrkar bifall till fÃ¶rslaget\nrätt från början"));

        Assert.Equal("Åsa Öberg yrkar bifall till förslaget\nrätt från början", text);
        Assert.Equal("mojibake", Assert.Single(findings).Code);
    }

    [Theory]
    [InlineData("Âge d'or, château och São Tomé")]
    [InlineData("Ä Ö Å Ã")]
    public void Foreign_letters_are_no_mistake(string written)
    {
        var (text, findings) = TextDecoder.Decode("protokoll.txt", Encoding.UTF8.GetBytes(written));

        Assert.Equal(written, text);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("PROTOKOLL\0\0\u0001", UnreadableReason.WrongFormat)]
    [InlineData(" \r\n\f ", UnreadableReason.Empty)]
    public void What_holds_no_text_is_refused(string content, UnreadableReason reason)
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => TextDecoder.Decode("protokoll.txt", Encoding.UTF8.GetBytes(content)));

        Assert.Equal(reason, error.Reason);
    }
}
