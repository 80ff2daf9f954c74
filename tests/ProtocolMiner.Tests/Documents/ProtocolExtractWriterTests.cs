using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ProtocolMiner.Documents.Extracts;
using ProtocolMiner.Protocols;
using ProtocolMiner.Tests.Attendance;

namespace ProtocolMiner.Tests.Documents;

public sealed class ProtocolExtractWriterTests
{
    private static readonly Protocol Meeting = SampleMeeting.Protocol() with
    {
        Items = [.. SampleMeeting.Protocol().Items.Select(item => item with { Text = "Beslut\nNämnden beviljar bidraget.\u0000" })],
    };

    [Fact]
    public void The_extract_is_valid_and_holds_the_item_and_who_decided()
    {
        using var stream = new MemoryStream();
        ProtocolExtractWriter.Write(stream, Meeting, ["7"]);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
        var text = document.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.Contains("§ 7 Bidrag till föreningar", text, StringComparison.Ordinal);
        Assert.Contains("Nämnden beviljar bidraget.", text, StringComparison.Ordinal);
        Assert.Contains("Beslutande: Karin Åberg (S), Olle Zetterström (M), jäv § 7, Ivar Öberg (S), Bo von Sydow (V) för Anna Ek", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_that_is_not_there_is_a_clear_error()
    {
        var error = Assert.Throws<ArgumentException>(() => ProtocolExtractWriter.Write(new MemoryStream(), Meeting, ["8"]));

        Assert.StartsWith("protokoll/2024-03-06.pdf has no § 8; it has 7.", error.Message, StringComparison.Ordinal);
    }
}
