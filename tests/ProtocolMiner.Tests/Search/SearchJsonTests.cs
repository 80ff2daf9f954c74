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
    public void What_is_written_by_hand_is_what_the_serializer_writes(string query)
    {
        using var samples = SampleIndex.OfTwo();
        var result = samples.Search(query);
        Assert.Equal(JsonSerializer.Serialize(SearchAnswer.Of(result), ProtocolJson.Options), SearchJson.Write(result, indented: true));
    }
}
