namespace ProtocolMiner.Tests.Cli;

/// <summary>Logs tell what is done to which file, and hold no text of it.</summary>
[Trait("Category", "Process")]
public sealed class VerboseTests : IDisposable
{
    private const string Word = "kvastfening";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Logs_name_files_and_hold_no_text_of_them()
    {
        var documents = Directory.CreateDirectory(Path.Combine(folder.Path, "protokoll")).FullName;
        folder.Write(Path.Combine("protokoll", "hel.txt"), $"Sammanträdesprotokoll\n\n§ 1 {Word}\n\nNämnden noterar {Word}.\n");
        folder.Write(Path.Combine("protokoll", "trasig.docx"), $"<{Word}>{Word}");
        folder.Write(Path.Combine("protokoll", "trasig.pdf"), $"%PDF-1.7 {Word}");

        var result = await ProtocolMinerProcess.RunAsync("index", documents, "--index", Path.Combine(folder.Path, "index"), "--verbose", "--json");

        Assert.Equal(1, result.Status);
        Assert.Contains("hel.txt: ", result.Errors, StringComparison.Ordinal);
        Assert.Contains("trasig.pdf (damaged)", result.Errors, StringComparison.Ordinal);
        Assert.Contains("Made 3 of 3 files safe", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(Word, result.Errors, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("{", result.Output, StringComparison.Ordinal);
    }
}
