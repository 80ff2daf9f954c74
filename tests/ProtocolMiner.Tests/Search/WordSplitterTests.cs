using ProtocolMiner.Search.Analysis;

namespace ProtocolMiner.Tests.Search;

public sealed class WordSplitterTests
{
    [Theory]
    [InlineData("Motionen avslås.", "Motionen avslås")]
    [InlineData("Anna-Lena yrkar bifall", "Anna-Lena Anna Lena yrkar bifall")]
    [InlineData("dnr KS/2024:117", "dnr KS/2024:117 #2024:117 KS 2024 117")]
    [InlineData("enligt § 12 och §13", "enligt §12 12 och §13 13")]
    [InlineData("och/eller", "och eller")]
    [InlineData("EU:s regler", "EU regler")]
    [InlineData("2,5 miljoner", "2,5 2 5 miljoner")]
    [InlineData("åren 2019–2022", "åren 2019-2022 2019 2022")]
    [InlineData("kl. 10", "kl 10")]
    [InlineData("HVB:t, HVB:boende", "HVB HVB boende")]
    [InlineData("§ 12345", "12345")]
    [InlineData("§", "")]
    [InlineData("Nord‑Syd (a.b@c)", "Nord-Syd Nord Syd a b c")]
    public void Words_stand_whole_and_in_parts(string text, string words) =>
        Assert.Equal(words, string.Join(' ', WordSplitter.Split(text).Select(token => token.Text)));

    [Fact]
    public void The_first_part_stands_where_the_whole_stands()
    {
        var steps = WordSplitter.Split("Anna-Lena Berg").Select(token => token.Step);
        Assert.Equal([1, 0, 1, 1], steps);
    }

    [Fact]
    public void Every_word_knows_its_place()
    {
        const string text = "Ärende KS/2024:117 (§ 3)";
        Assert.Equal(["Ärende", "KS/2024:117", "KS/2024:117", "KS", "2024", "117", "§ 3", "3"], WordSplitter.Split(text).Select(token => text[token.Start..token.End]));
    }

    [Theory]
    [InlineData("117/24", "#2024:117")]
    [InlineData("2024/117", "#2024:117")]
    [InlineData("KS/2024:117", "#2024:117")]
    [InlineData("SLK-2024-00117", "#2024:117")]
    [InlineData("33/98", "#1998:33")]
    [InlineData("2023/2024", null)]
    [InlineData("24/7", null)]
    [InlineData("2024-03-06", null)]
    public void The_spellings_of_a_case_number_have_one_form(string word, string? form) => Assert.Equal(form, CaseNumberForm.Of(word));
}
