using CsCheck;
using ProtocolMiner.Search;

namespace ProtocolMiner.Tests.Search;

/// <summary>Whatever is typed is answered.</summary>
public sealed class QueryPropertyTests
{
    private static readonly string[] Pieces =
    [
        "\"", ":", "-", "*", "(", ")", "OR", "ELLER", "AND", "§", "/", "\\", "”", "[", "]", "{", "}", "^", "~", "+", "!", "?", "&&", "||", "organ:", "år:", "från:", "dnr:", "beslut:",
        "skolskjuts", "buss", "och", "taxa", "2023", "2023-", "KS/2023:117", "é", "😀", "\u0301", "\t",
    ];

    [Fact]
    public void No_query_is_an_error()
    {
        using var samples = SampleIndex.OfTwo();
        using var index = ProtocolIndex.Open(samples.Folder);
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 8], Gen.Bool).Sample((pieces, spaced) =>
        {
            var result = index.Search(new SearchRequest(string.Join(spaced ? " " : "", pieces)));
            Assert.InRange(result.Hits.Count, 0, result.Total);
        });
    }

    [Fact]
    public void Any_text_can_be_searched_for()
    {
        using var samples = SampleIndex.OfTwo();
        using var index = ProtocolIndex.Open(samples.Folder);
        Gen.String.Sample(query => Assert.NotNull(index.Search(new SearchRequest(query)).Facets));
    }
}
