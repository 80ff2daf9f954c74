using ProtocolMiner.Extraction.Cases;

namespace ProtocolMiner.Tests.Extraction.Cases;

public sealed class CaseNumberParserTests
{
    [Theory]
    [InlineData("KS 2031/0041")]
    [InlineData("KS-2031/41")]
    [InlineData("KS/2031:41")]
    [InlineData("KS2031-000417")]
    [InlineData("KSN-2031-00093:2")]
    [InlineData("2031.272 KS")]
    [InlineData("2031/41 BUN")]
    [InlineData("2031/KS0041")]
    [InlineData("2031-KS-41")]
    [InlineData("2031-000118")]
    [InlineData("2031/118")]
    [InlineData("TN 2031/15-310")]
    [InlineData("ÖFN 2031/7")]
    [InlineData("Kf 2031/7")]
    [InlineData("KS31/417")]
    [InlineData("31KS417")]
    [InlineData("N417-12/31")]
    [InlineData("TN20310077")]
    [InlineData("LN ABC310024")]
    [InlineData("0417/31")]
    [InlineData("(KS 2031/41)")]
    public void A_line_of_its_own_is_a_case_number(string line)
    {
        Assert.True(CaseNumberParser.TryReadLine(line, out var numbers));
        Assert.Equal([line.Trim('(', ')')], numbers);
    }

    [Theory]
    [InlineData("Dnr KS 2031/41", "KS 2031/41")]
    [InlineData("Dnr: 31-417", "31-417")]
    [InlineData("Diarienummer: RJL 2031/1235", "RJL 2031/1235")]
    [InlineData("Ärendenummer SLK-2031-00010", "SLK-2031-00010")]
    [InlineData("Beteckning: 2031.214 SN", "2031.214 SN")]
    [InlineData("Diarienr 417/31", "417/31")]
    [InlineData("D.nr 2031.112", "2031.112")]
    [InlineData("Diarie nr: 0345/31", "0345/31")]
    [InlineData("Ärende 2031:88", "2031:88")]
    [InlineData("Vår beteckning: 2031/TN 0123", "2031/TN 0123")]
    public void A_label_is_no_part_of_the_number(string line, string number)
    {
        Assert.True(CaseNumberParser.TryReadLine(line, out var numbers));
        Assert.Equal([number], numbers);
    }

    [Theory]
    [InlineData("KS 2031/6 och KS 2031/388")]
    [InlineData("Dnr KS 2031/6 och KS 2031/388")]
    [InlineData("Dnr KS 2031/6, KS 2031/388")]
    [InlineData("Dnr KS 2031/6; dnr KS 2031/388")]
    public void Several_numbers_are_told_apart(string line)
    {
        Assert.True(CaseNumberParser.TryReadLine(line, out var numbers));
        Assert.Equal(["KS 2031/6", "KS 2031/388"], numbers);
    }

    [Theory]
    [InlineData("KS 2031/41 Ny lekplats i Lillby", "KS 2031/41")]
    [InlineData("Ny lekplats i Lillby KS 2031/41", "KS 2031/41")]
    [InlineData("Ny lekplats i Lillby (dnr 2031-417)", "2031-417")]
    [InlineData("Ny lekplats i Lillby, dnr KS 2031/41", "KS 2031/41")]
    [InlineData("Ny lekplats i Lillby\tDnr 31/417", "31/417")]
    public void Numbers_at_the_edge_are_taken_out_of_a_title(string heading, string number)
    {
        var (numbers, title) = CaseNumberParser.Take(heading);

        Assert.Equal([number], numbers);
        Assert.Equal("Ny lekplats i Lillby", title);
    }

    [Theory]
    [InlineData("Revidering av taxan (se KS 2031/41)")]
    [InlineData("Yttrande över betänkandet SOU 2031:12")]
    [InlineData("Ändring i förordningen SFS 2031:659")]
    [InlineData("Budget 2031-2033")]
    [InlineData("Läsåret 2031/2032")]
    [InlineData("Protokoll från KS 2031-03-12")]
    [InlineData("Detaljplan för Kvarnen 1:12")]
    [InlineData("Delårsrapport per 2031-08-31")]
    public void Other_numbers_stay_in_the_title(string heading)
    {
        var (numbers, title) = CaseNumberParser.Take(heading);

        Assert.Empty(numbers);
        Assert.Equal(heading, title);
    }
}
