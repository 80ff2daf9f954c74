using ProtocolMiner.Extraction.Sections;

namespace ProtocolMiner.Tests.Extraction.Sections;

public sealed class SectionSplitterTests
{
    [Theory]
    [InlineData("**Beslut**\nTaxan antas.", "Decision: Taxan antas.")]
    [InlineData("Beslut: Taxan antas.", "Decision: Taxan antas.")]
    [InlineData("**Beslut** Taxan antas.", "Decision: Taxan antas.")]
    [InlineData("**Handlingar**\nYrkande från S den 3 maj 2031.", "Documents: Yrkande från S den 3 maj 2031.")]
    [InlineData("Taxan är gammal.\nSkälen för beslutet\nTaxan antogs för länge sedan.", "Background: Taxan är gammal.; Background: Taxan antogs för länge sedan.")]
    public void A_heading_stands_alone_or_before_its_text(string text, string sections) => Assert.Equal(sections, Describe(SectionSplitter.Split(Flow.Blocks(text))));

    [Theory]
    [InlineData("Beslut\nTaxan antas.", "Decision: Taxan antas.")]
    [InlineData("Nämnden beslutar\natt anta taxan", "Decision: att anta taxan")]
    [InlineData("Yttrande\növer planen lämnas.", "Background: Yttrande över planen lämnas.")]
    public void A_heading_may_be_the_first_line_of_its_text(string text, string section)
    {
        var lines = text.Split('\n');
        var paragraph = Flow.Paragraph(string.Join(' ', lines)) with { LineStarts = [lines[0].Length + 1] };

        Assert.Equal(section, Describe(SectionSplitter.Split([paragraph])));
    }

    private static string Describe(IEnumerable<Section> sections) =>
        string.Join("; ", sections.Select(section => $"{section.Kind}: {string.Join(" / ", section.Paragraphs.Select(paragraph => paragraph.Text))}"));
}
