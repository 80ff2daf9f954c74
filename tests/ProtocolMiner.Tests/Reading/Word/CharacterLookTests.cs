using ProtocolMiner.Reading;

namespace ProtocolMiner.Tests.Reading.Word;

/// <summary>How a run looks by everything that it inherits.</summary>
public sealed class CharacterLookTests
{
    private const string Styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Rubrik"><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Underrubrik"><w:basedOn w:val="Rubrik"/><w:rPr><w:i/><w:sz w:val="26"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Stark"><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Rund"><w:basedOn w:val="Rund"/><w:rPr><w:b/></w:rPr></w:style>
        """;

    public static TheoryData<string, string, string, TextStyle> Cases => new()
    {
        { "defaults", "", "", new TextStyle(11) },
        { "the style", "Rubrik", "", new TextStyle(16, Bold: true) },
        { "the style it is based on", "Underrubrik", "", new TextStyle(13, Bold: true, Italic: true) },
        { "the run wins", "Rubrik", "<w:b w:val=\"0\"/><w:sz w:val=\"20\"/>", new TextStyle(10) },
        { "a character style", "", "<w:rStyle w:val=\"Stark\"/>", new TextStyle(11, Bold: true) },
        { "bold within bold is not bold", "Rubrik", "<w:rStyle w:val=\"Stark\"/>", new TextStyle(16) },
        { "struck through twice is struck", "", "<w:dstrike/>", new TextStyle(11, Struck: true) },
        { "underlined", "", "<w:u w:val=\"single\"/>", new TextStyle(11, Underlined: true) },
        { "not underlined", "", "<w:u w:val=\"none\"/>", new TextStyle(11) },
        { "a style based on itself", "Rund", "", new TextStyle(11, Bold: true) },
        { "a style that is missing", "Saknas", "", new TextStyle(11) },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_nearest_statement_wins(string what, string style, string run, TextStyle expected)
    {
        var file = new WordFile
        {
            Styles = Styles,
            Body = $"<w:p><w:pPr>{(style.Length > 0 ? $"<w:pStyle w:val=\"{style}\"/>" : "")}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>Beslut</w:t></w:r></w:p>",
        };

        var look = file.ReadLines().Single().Runs.Single().Style;

        Assert.True(expected == look, $"{what}: {look}");
    }
}
