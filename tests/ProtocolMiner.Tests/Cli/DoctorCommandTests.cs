using System.Text.Json;

namespace ProtocolMiner.Tests.Cli;

[Trait("Category", "Process")]
public sealed class DoctorCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_set_up_that_works_is_told_to_be_well()
    {
        var documents = Directory.CreateDirectory(Path.Combine(folder.Path, "protokoll")).FullName;
        folder.Write(Path.Combine("protokoll", "a.txt"), "§ 1 Skolskjuts\n\nNämnden noterar.\n");
        var index = Path.Combine(folder.Path, "index");
        await ProtocolMinerProcess.RunAsync("index", documents, "--index", index);

        var result = await ProtocolMinerProcess.RunAsync("doctor", "--index", index, "--json");

        Assert.Equal(0, result.Status);
        using var json = JsonDocument.Parse(result.Output);
        Assert.All(json.RootElement.EnumerateArray(), found => Assert.Equal("well", found.GetProperty("health").GetString()));
        Assert.Contains("is sound: 1 documents", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_index_and_wrong_settings_are_named()
    {
        var documents = Directory.CreateDirectory(Path.Combine(folder.Path, "protokoll")).FullName;
        folder.Write(Path.Combine("protokoll", "a.txt"), "§ 1 Skolskjuts\n\nNämnden noterar.\n");
        var index = Path.Combine(folder.Path, "index");
        await ProtocolMinerProcess.RunAsync("index", documents, "--index", index);
        var largest = new DirectoryInfo(index).EnumerateFiles().OrderByDescending(file => file.Length).First();
        using (var file = largest.OpenWrite())
        {
            file.Position = largest.Length / 2;
            file.Write(new byte[64]);
        }

        var result = await ProtocolMinerProcess.RunInShellAsync("export PROTOCOLMINER_Reading__Workers=0; $0 \"$@\"", "doctor", "--index", index);

        Assert.Equal(1, result.Status);
        Assert.Contains("WRONG  settings", result.Output, StringComparison.Ordinal);
        Assert.Contains("WRONG  index", result.Output, StringComparison.Ordinal);
    }
}
