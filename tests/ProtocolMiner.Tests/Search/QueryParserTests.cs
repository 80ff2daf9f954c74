using ProtocolMiner.Search.Querying;

namespace ProtocolMiner.Tests.Search;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("skolskjuts avslag", "skolskjuts | avslag")]
    [InlineData("\"ekonomisk uppföljning\" budget", "'ekonomisk uppföljning' | budget")]
    [InlineData("buss -tåg", "buss | not tåg")]
    [InlineData("buss -\"tåg till\"", "buss | not 'tåg till'")]
    [InlineData("buss OR tåg ELLER spårvagn", "any(buss, tåg, spårvagn)")]
    [InlineData("skol*", "skol…")]
    [InlineData("organ:kommunstyrelsen år:2024", "Body=kommunstyrelsen | Year=2024")]
    [InlineData("organ:\"Tekniska nämnden\" taxa", "Body=Tekniska nämnden | taxa")]
    [InlineData("§:12 -parti:M", "Number=12 | not Party=M")]
    [InlineData("Anna-Lena (buss)", "Anna-Lena | buss")]
    [InlineData("§ 12", "§ 12")]
    public void A_query_is_read_as_people_guess_it(string query, string nodes) => Assert.Equal(nodes, Show(query));

    [Theory]
    [InlineData("\"ekonomisk uppföljning", "ekonomisk | uppföljning")]
    [InlineData("taxa:vatten", "taxa:vatten")]
    [InlineData("beslut: avslag", "beslut | avslag")]
    [InlineData("OR buss", "buss")]
    [InlineData("buss OR", "buss")]
    [InlineData("buss - tåg", "buss | tåg")]
    [InlineData(":", "")]
    [InlineData("\"\" - * ( )", "''")]
    [InlineData("KS/2024:117", "KS/2024:117")]
    [InlineData("-\"tåg buss", "tåg | buss")]
    [InlineData("organ:\"tåg", "organ | tåg")]
    [InlineData("§ 12 § tåg", "§ 12 | tåg")]
    public void What_makes_no_sense_as_syntax_is_words(string query, string nodes) => Assert.Equal(nodes, Show(query));

    private static string Show(string query) => string.Join(" | ", QueryParser.Parse(query).Select(Show));

    private static string Show(QueryNode node) => node switch
    {
        WordNode word => word.Text,
        PhraseNode phrase => $"'{phrase.Text}'",
        PrefixNode prefix => prefix.Text + "…",
        FieldNode field => $"{field.Field}={field.Value}",
        NotNode not => "not " + Show(not.Excluded),
        AnyNode any => $"any({string.Join(", ", any.Choices.Select(Show))})",
        _ => throw new InvalidOperationException(),
    };
}
