using CsCheck;
using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Scoring;
using ProtocolMiner.Search.Snippets;

namespace ProtocolMiner.Tests.Search;

public sealed class SnippetFinderTests
{
    private static readonly string Filler = string.Join(' ', Enumerable.Repeat("Sedan talades det om annat.", 30));

    private static readonly string[] Pieces = ["ord", "mål", "-", "/", ".", " ", "\n", "avgiftsfinansierad", "https://kommun.example/en/lång/väg"];

    [Fact]
    public void What_was_found_is_marked()
    {
        var snippet = Find("Nämnden höjer taxan & avgiften.", "taxan");
        Assert.Equal("Nämnden höjer <mark>taxan</mark> &amp; avgiften.", snippet.ToHtml());
    }

    [Fact]
    public void The_passage_with_most_of_the_words_is_chosen()
    {
        var snippet = Find($"Först nämns taxan. {Filler} Här höjs taxan för vatten. {Filler}", "taxan", "vatten");
        Assert.StartsWith("… Här höjs <mark>taxan</mark> för <mark>vatten</mark>.", snippet.ToHtml(), StringComparison.Ordinal);
        Assert.EndsWith(" …", snippet.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_word_is_cut()
    {
        var text = string.Join(' ', Enumerable.Range(1, 200).Select(i => $"ord{i}x")) + " målet " + string.Join(' ', Enumerable.Range(1, 200).Select(i => $"ord{i}x"));
        var words = Find(text, "målet").Text.Split(' ');
        Assert.Contains("målet", words);
        Assert.All(words, word => Assert.Matches("^(…|målet|ord[0-9]+x)$", word));
    }

    [Fact]
    public void Without_a_mark_the_text_is_shown_from_its_beginning() =>
        Assert.Equal("Ingenting här.", Find("Ingenting här.", "taxan").Text);

    [Fact]
    public void A_single_endless_word_is_shown_whole() =>
        Assert.Equal(new string('a', 500), Find(new string('a', 500), "b").Text);

    /// <summary>Each word of a snippet stands whole in the text, whatever joins words there.</summary>
    [Fact]
    public void No_word_is_cut_in_any_text() => Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 120].Sample(pieces =>
    {
        var text = string.Concat(pieces);
        var words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Append("…").ToHashSet();
        Assert.All(Find(text, "mål").Text.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => Assert.Contains(word, words));
    });

    private static Snippet Find(string text, params string[] words)
    {
        using var analyzer = new ProtocolAnalyzer();
        return new SnippetFinder(analyzer, [.. words.Select(word => new WordFamily(word, [new FamilyMember(word, 1)]))]).Find(text);
    }
}
