using System.Text.Json;

namespace ProtocolMiner.Tests.Cli;

[Trait("Category", "Process")]
public sealed class ExtractCommandTests : IDisposable
{
    private const string Minutes = """
        Sammanträdesprotokoll

        § 1 Mötets öppnande

        Ordföranden hälsar välkommen.

        § 2 Budget

        Beslut

        Nämnden antar budgeten.
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Json_is_the_only_thing_on_standard_output()
    {
        var file = folder.Write("protokoll.txt", Minutes);

        var result = await ProtocolMinerProcess.RunAsync("extract", file, "--json");

        Assert.Equal(0, result.Status);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(file, json.RootElement.GetProperty("source").GetProperty("path").GetString());
        Assert.Equal("text", json.RootElement.GetProperty("source").GetProperty("format").GetString());
        Assert.Empty(result.Errors);
    }

    [Fact]
    public async Task One_bad_file_is_named_and_the_others_are_written()
    {
        var good = folder.Write("god.txt", Minutes);
        var picture = folder.Write("bild.docx", [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10]);
        var facts = Path.Combine(folder.Path, "facts");

        var result = await ProtocolMinerProcess.RunAsync("extract", good, picture, "--out", facts);

        Assert.Equal(1, result.Status);
        Assert.True(File.Exists(Path.Combine(facts, "god.txt.json")));
        Assert.False(File.Exists(Path.Combine(facts, "bild.docx.json")));
        Assert.Contains($"{picture}: The file is named .docx but is a JPEG picture. (wrong-format)", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("saknas.txt", "saknas.txt: there is no such file.")]
    [InlineData("--jsn", "--jsn: there is no such option.")]
    public async Task A_wrong_call_says_what_is_wrong(string argument, string message)
    {
        var result = await ProtocolMinerProcess.RunAsync("extract", argument);

        Assert.Equal(2, result.Status);
        Assert.Contains(message, result.Errors, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task Two_documents_of_one_name_cannot_go_into_one_folder()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "2024"));
        var first = folder.Write("protokoll.txt", Minutes);
        var second = folder.Write(Path.Combine("2024", "protokoll.txt"), Minutes);

        var result = await ProtocolMinerProcess.RunAsync("extract", first, second, "--out", folder.Path);

        Assert.Equal(2, result.Status);
        Assert.Contains("Two documents are named protokoll.txt", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_ends_with_examples()
    {
        var result = await ProtocolMinerProcess.RunAsync("extract", "--help");

        Assert.Equal(0, result.Status);
        Assert.Contains("protocol-miner extract protokoll.pdf --json", result.Output, StringComparison.Ordinal);
    }
}
