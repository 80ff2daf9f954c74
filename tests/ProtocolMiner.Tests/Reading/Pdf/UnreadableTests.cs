using System.Text;
using ProtocolMiner.Reading;
using ProtocolMiner.Reading.Pdf;

namespace ProtocolMiner.Tests.Reading.Pdf;

public sealed class UnreadableTests
{
    [Fact]
    public void A_file_that_is_cut_off_says_so()
    {
        var whole = new PdfSketch().Text(70, 100, "Beslut").Build();
        var e = Assert.Throws<UnreadableDocumentException>(() => PdfReader.Read("protokoll.pdf", whole[..40], CancellationToken.None));
        Assert.Equal(UnreadableReason.Damaged, e.Reason);
        Assert.Equal("protokoll.pdf", e.Path);
        Assert.Contains("Fetch it again", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_needs_a_password_says_so()
    {
        var sketch = new PdfSketch { Trailer = $"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >>" };
        var e = Assert.Throws<UnreadableDocumentException>(() => sketch.Read());
        Assert.Equal(UnreadableReason.Encrypted, e.Reason);
    }

    [Fact]
    public void A_page_that_is_a_picture_is_a_finding()
    {
        var content = new PdfSketch().Text(70, 100, "Beslut").Page()
            .Raw("q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q")
            .Read();
        var finding = Assert.Single(content.Findings);
        Assert.Equal(("scan-without-text", 2), (finding.Code, finding.Page));
    }

    [Fact]
    public void A_picture_behind_text_is_no_finding()
    {
        var content = new PdfSketch()
            .Raw("q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q")
            .Lines(70, 100, 14, "Nämnden beslutar att bifalla förslaget", "och att avslå motionen.")
            .Read();
        Assert.Empty(content.Findings);
    }

    [Fact]
    public void A_font_without_a_usable_map_is_a_finding()
    {
        var content = new PdfSketch().Text(70, 100, "Nämnden\u0003beslutar\u0003att\u0003bifalla\u0003det\u0003som\u0003är\u0003sagt\u0003i\u0003dag\u0003av\u0003oss").Read();
        Assert.Equal("unusable-font-map", Assert.Single(content.Findings).Code);
    }

    [Fact]
    public void A_form_that_draws_itself_does_not_end_the_process()
    {
        var content = new PdfSketch { Form = "/Form Do" }.Text(70, 100, "Beslut").Page().Raw("/Form Do").Text(70, 100, "Nästa").Read();
        Assert.Equal(["Beslut"], BlockText.Of(content.Pages[0].Blocks));
        Assert.Equal(2, content.Pages.Count);
    }

    [Fact]
    public void A_damaged_page_leaves_the_others()
    {
        var text = Encoding.Latin1.GetString(new PdfSketch().Text(70, 100, "Beslut").Page().Text(70, 100, "Nästa").Build());
        var damaged = Encoding.Latin1.GetBytes(text.Replace("/Contents 11 0 R", "/Contents (xxxx)", StringComparison.Ordinal));
        var content = PdfReader.Read("protokoll.pdf", damaged, CancellationToken.None);
        Assert.Equal(["Beslut"], BlockText.Of(content.Pages[0].Blocks));
        Assert.Equal(("page-unreadable", 2), (content.Findings[0].Code, content.Findings[0].Page));
        Assert.Empty(content.Pages[1].Blocks);
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => PdfReader.Read("protokoll.pdf", new PdfSketch().Build(), new CancellationToken(canceled: true)));
}
