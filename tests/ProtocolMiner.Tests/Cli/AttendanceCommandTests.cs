namespace ProtocolMiner.Tests.Cli;

[Trait("Category", "Process")]
public sealed class AttendanceCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("lista.docx")]
    [InlineData("lista.xlsx")]
    [InlineData("lista.csv")]
    public async Task The_ending_says_how_the_list_is_written(string name)
    {
        var protocol = folder.Write("protokoll.txt", "Protokoll\n\n§ 1 Mötets öppnande\n\nMötet öppnas.\n");
        var target = Path.Combine(folder.Path, name);

        var result = await ProtocolMinerProcess.RunAsync("attendance", protocol, "--out", target);

        Assert.Equal(0, result.Status);
        Assert.True(new FileInfo(target).Length > 0);
        Assert.Contains($"{protocol}: no attendance list was found in it.", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_another_kind_is_refused()
    {
        var protocol = folder.Write("protokoll.txt", "§ 1 Mötets öppnande\n");

        var result = await ProtocolMinerProcess.RunAsync("attendance", protocol, "--out", "lista.odt");

        Assert.Equal(2, result.Status);
        Assert.Contains("lista.odt: the list can be written as .docx, .xlsx, .csv.", result.Errors, StringComparison.Ordinal);
    }
}
