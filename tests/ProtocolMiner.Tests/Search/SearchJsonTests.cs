using System.Text.Json;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search;

namespace ProtocolMiner.Tests.Search;

public sealed class SearchJsonTests
{
    [Theory]
    [InlineData("buss")]
    [InlineData("bsuar")]
    [InlineData("talare:Granath")]
    public void An_answer_is_written_as_the_serializer_writes_it(string query)
    {
        using var samples = SampleIndex.OfTwo();
        var result = samples.Search(query);
        Assert.Equal(JsonSerializer.Serialize(SearchAnswer.Of(result), ProtocolJson.Options), SearchJson.Write(result, indented: true));
    }
}
