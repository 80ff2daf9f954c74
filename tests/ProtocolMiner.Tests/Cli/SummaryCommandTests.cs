using System.Text.Json;
using ProtocolMiner.Tests.Assistant;
using static ProtocolMiner.Tests.Assistant.ScriptedModelServer;

namespace ProtocolMiner.Tests.Cli;

[Trait("Category", "Process")]
public sealed class SummaryCommandTests : IAsyncLifetime, IDisposable
{
    private const string Minutes = """
        Socialnämnden
        Sammanträdesprotokoll 2024-03-12

        § 7 Stöd till anhöriga

        Ansökan kom in från Eva Ek, 121212-1212.

        Beslut

        Socialnämnden antar planen för stöd till anhöriga.

        § 8 Avgifter för hemtjänst

        Beslut

        Socialnämnden avslår förslaget om höjda avgifter för hemtjänst.
        """;

    private readonly TemporaryFolder folder = new();

    private string Index => Path.Combine(folder.Path, "index");

    public async Task InitializeAsync()
    {
        var result = await ProtocolMinerProcess.RunAsync("index", folder.Write("protokoll.txt", Minutes), "--index", Index);
        Assert.Equal(0, result.Status);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Without_a_model_it_is_made_of_the_documents_sentences_and_nothing_is_sent()
    {
        await using var server = await StartAsync(Answer("Hej."));
        // Whatever the program asked the network for would come here.
        var address = server.Settings.Endpoint.GetLeftPart(UriPartial.Authority);
        var result = await ProtocolMinerProcess.RunAsync(
            new Dictionary<string, string> { ["HTTP_PROXY"] = address, ["HTTPS_PROXY"] = address, ["OPENAI_API_KEY"] = "key", ["OPENAI_BASE_URL"] = address }, "summary", "stöd", "till", "anhöriga", "--index", Index);

        Assert.Equal(0, result.Status);
        Assert.Contains("planen för stöd till anhöriga", result.Output, StringComparison.Ordinal);
        Assert.Contains("Socialnämnden 2024-03-12 § 7", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task A_model_that_is_configured_is_asked_and_held_to_its_sources()
    {
        await using var server = await StartAsync(Answer("Socialnämnden antog planen för stöd till anhöriga [1]. Planen kostar 3 miljoner kronor [1]."));

        var result = await ProtocolMinerProcess.RunAsync(Environment(server), "summary", "stöd", "till", "anhöriga", "--index", Index);

        Assert.Equal(0, result.Status);
        Assert.Equal("Socialnämnden antog planen för stöd till anhöriga. [Socialnämnden 2024-03-12 § 7]", result.Output.Trim());
        Assert.Contains("Dropped, its source does not have 3: Planen kostar 3 miljoner kronor.", result.Errors, StringComparison.Ordinal);
        Assert.Contains("1 sentences kept, 1 dropped, 1000 tokens.", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("121212-1212", server.Questions[0], StringComparison.Ordinal);
        Assert.Contains("[personnummer]", server.Questions[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_fails_ends_in_the_offline_summary()
    {
        await using var server = await StartAsync(Status(401));

        var result = await ProtocolMinerProcess.RunAsync(Environment(server), "summary", "stöd", "till", "anhöriga", "--index", Index, "--json");

        Assert.Equal(0, result.Status);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal("extract", json.RootElement.GetProperty("madeBy").GetString());
        Assert.Equal("key-refused", json.RootElement.GetProperty("failure").GetString());
        Assert.NotEqual(0, json.RootElement.GetProperty("sentences").GetArrayLength());
    }

    [Fact]
    public async Task What_would_be_sent_is_shown_and_not_sent()
    {
        await using var server = await StartAsync(Answer("Hej."));

        var result = await ProtocolMinerProcess.RunAsync(Environment(server), "summary", "stöd", "till", "anhöriga", "--index", Index, "--show-prompt");

        Assert.Equal(0, result.Status);
        Assert.Contains("[1] Socialnämnden 2024-03-12 § 7", result.Output, StringComparison.Ordinal);
        Assert.Contains("[personnummer]", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("121212-1212", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task A_setting_out_of_its_range_is_named()
    {
        var result = await ProtocolMinerProcess.RunAsync(
            new Dictionary<string, string> { ["PROTOCOLMINER_Summaries__Model"] = "m", ["PROTOCOLMINER_Summaries__Endpoint"] = "http://192.0.2.1/v1" }, "summary", "stöd", "--index", Index);

        Assert.Equal(2, result.Status);
        Assert.Contains("what is sent to another machine over http can be read on the way", result.Errors, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Environment(ScriptedModelServer server) => new()
    {
        ["PROTOCOLMINER_Summaries__Model"] = "test",
        ["PROTOCOLMINER_Summaries__Endpoint"] = server.Settings.Endpoint.ToString(),
    };
}
