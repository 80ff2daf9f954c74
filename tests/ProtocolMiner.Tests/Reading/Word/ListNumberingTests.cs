namespace ProtocolMiner.Tests.Reading.Word;

/// <summary>The labels that Word computes and no file holds.</summary>
public sealed class ListNumberingTests
{
    /// <summary>Each case: the levels of the abstract list, the instances, the paragraphs as "list:level", and the labels expected.</summary>
    public static TheoryData<string, string, string, string, string> Cases => new()
    {
        { "sections", L(0, "decimal", "§ %1", start: 12), N(1), "1:0 1:0 1:0", "§ 12, § 13, § 14" },
        { "levels below restart", L(0, "decimal", "%1.") + L(1, "lowerLetter", "%2)"), N(1), "1:0 1:1 1:1 1:0 1:1", "1., a), b), 2., a)" },
        { "numbers of all levels", L(0, "decimal", "%1") + L(1, "decimal", "%1.%2"), N(1), "1:0 1:1 1:1 1:0 1:1", "1, 1.1, 1.2, 2, 2.1" },
        { "a level that never restarts", L(0, "upperRoman", "%1") + L(1, "decimal", "§ %2", more: "<w:lvlRestart w:val=\"0\"/>"), N(1), "1:0 1:1 1:0 1:1", "I, § 1, II, § 2" },
        { "restart only after the top", L(0, "decimal", "%1") + L(1, "decimal", "%2") + L(2, "decimal", "%3", more: "<w:lvlRestart w:val=\"1\"/>"), N(1), "1:0 1:1 1:2 1:1 1:2 1:0 1:2", "1, 1, 1, 2, 2, 2, 1" },
        { "legal numbers", L(0, "upperRoman", "%1") + L(1, "decimal", "%1.%2", more: "<w:isLgl/>"), N(1), "1:0 1:1", "I, 1.1" },
        { "instances count on together", L(0, "decimal", "%1."), N(1) + N(2), "1:0 2:0 1:0", "1., 2., 3." },
        { "an instance that starts anew", L(0, "decimal", "%1."), N(1) + N(2, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"), "1:0 1:0 2:0 2:0", "1., 2., 1., 2." },
        { "an instance with a level of its own", L(0, "decimal", "%1."), N(1, $"<w:lvlOverride w:ilvl=\"0\">{L(0, "lowerRoman", "%1)")}</w:lvlOverride>"), "1:0 1:0 1:0 1:0", "i), ii), iii), iv)" },
        { "a higher level not yet used", L(0, "decimal", "%1") + L(1, "decimal", "%1.%2"), N(1), "1:1 1:1 1:0", "1.1, 1.2, 1" },
        { "letters beyond z", L(0, "upperLetter", "%1", start: 26), N(1), "1:0 1:0", "Z, AA" },
        { "bullets of symbol fonts", L(0, "bullet", "\uF0B7", font: "Symbol") + L(1, "bullet", "\uF0FC", font: "Wingdings") + L(2, "bullet", "–"), N(1), "1:0 1:1 1:2", "•, ✓, –" },
        { "no label", L(0, "none", ""), N(1), "1:0 1:0", "-, -" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Labels_are_counted_as_Word_counts(string what, string levels, string instances, string paragraphs, string expected)
    {
        var file = new WordFile
        {
            Numbering = $"<w:abstractNum w:abstractNumId=\"7\">{levels}</w:abstractNum>{instances}",
            Body = string.Concat(paragraphs.Split(' ').Select(place => place.Split(':')).Select(place =>
                WordFile.P("text", $"<w:numPr><w:ilvl w:val=\"{place[1]}\"/><w:numId w:val=\"{place[0]}\"/></w:numPr>"))),
        };

        var labels = string.Join(", ", file.ReadLines().Select(line => line.ListLabel ?? "-"));

        Assert.True(expected == labels, $"{what}: {labels}");
    }

    [Fact]
    public void A_style_puts_its_paragraphs_in_a_list_at_the_level_tied_to_it()
    {
        var file = new WordFile
        {
            Styles = """
                <w:style w:type="paragraph" w:styleId="Paragraf"><w:name w:val="Paragraf"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="Punkt"/><w:basedOn w:val="Paragraf"/></w:style>
                """,
            Numbering = $"<w:abstractNum w:abstractNumId=\"7\">{L(0, "decimal", "§ %1", more: "<w:pStyle w:val=\"Paragraf\"/>")}{L(1, "decimal", "%2.", more: "<w:pStyle w:val=\"Punkt\"/>")}</w:abstractNum>{N(1)}",
            Body = WordFile.P("Ekonomi", Style("Paragraf")) + WordFile.P("Bokslut", Style("Punkt")) + WordFile.P("Budget", Style("Punkt"))
                + WordFile.P("utan nummer", Style("Paragraf") + "<w:numPr><w:numId w:val=\"0\"/></w:numPr>") + WordFile.P("Val", Style("Paragraf")),
        };

        Assert.Equal(["§ 1", "1.", "2.", null, "§ 2"], file.ReadLines().Select(line => line.ListLabel));
    }

    [Fact]
    public void A_numbered_paragraph_without_text_shows_its_number()
    {
        var file = new WordFile
        {
            Numbering = $"<w:abstractNum w:abstractNumId=\"7\">{L(0, "decimal", "§ %1", start: 31)}</w:abstractNum>{N(1)}",
            Body = WordFile.P("", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>") + WordFile.P("Motion om skolmat"),
        };

        Assert.Equal(["§ 31", "Motion om skolmat"], file.ReadLines().Select(line => line.Text));
    }

    [Fact]
    public void A_list_that_is_not_defined_is_told_once()
    {
        var file = new WordFile { Body = string.Concat(Enumerable.Repeat(WordFile.P("punkt", "<w:numPr><w:numId w:val=\"3\"/></w:numPr>"), 2)) };

        Assert.Equal("list-undefined", Assert.Single(file.Read().Findings).Code);
    }

    private static string Style(string id) => $"<w:pStyle w:val=\"{id}\"/>";

    private static string N(int id, string overrides = "") => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"7\"/>{overrides}</w:num>";

    private static string L(int level, string format, string text, int start = 1, string more = "", string? font = null) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/>"
        + (font is null ? "" : $"<w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/></w:rPr>") + "</w:lvl>";
}
