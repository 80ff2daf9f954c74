using System.Text.Json;

namespace ProtocolMiner.Tests.Cli;

[Trait("Category", "Process")]
public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_a_document_lacks_is_named()
    {
        folder.Write("protokoll.txt", "Sammanträdesprotokoll\n\n§ 1 Budget\n\nBeslut\n\nNämnden antar budgeten.\n\n§ 3 Rapport\n\nBeslut\n\nRapporten läggs till handlingarna.\n");

        var result = await ProtocolMinerProcess.RunAsync("check", folder.Path, "--json");

        Assert.Equal(0, result.Status);
        using var json = JsonDocument.Parse(result.Output);
        var report = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(2, report.GetProperty("decisions").GetInt32());
        Assert.Contains(report.GetProperty("warnings").EnumerateArray(), warning => warning.GetProperty("message").GetString()!.Contains('2', StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_beside_the_others()
    {
        folder.Write("god.txt", "§ 1 Budget\n");
        var empty = folder.Write("tom.pdf", "");

        var result = await ProtocolMinerProcess.RunAsync("check", folder.Path);

        Assert.Equal(1, result.Status);
        Assert.Contains($"{empty}: The file is empty. (empty-file)", result.Errors, StringComparison.Ordinal);
        Assert.Contains("god.txt", result.Output, StringComparison.Ordinal);
    }
}
