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

    [Fact]
    public async Task Corrections_beside_the_document_are_in_the_list_and_in_the_index()
    {
        var protocol = folder.Write("protokoll.md", "# Protokoll\n\nKulturnämnden\n\n2024-01-10\n\n**Beslutande**\n\nAnna Ek (M), ordförande\n\nBo Dal (S)\n\n## § 1 Mötets öppnande\n\nMötet öppnas.\n");
        folder.Write("protokoll.md.rattelser.yaml", "personer:\n  - person: Anna Ek\n    namn: Anna Eek\n");
        var (list, overview, index) = (Path.Combine(folder.Path, "lista.csv"), Path.Combine(folder.Path, "period.csv"), Path.Combine(folder.Path, "index"));

        Assert.Equal(0, (await ProtocolMinerProcess.RunAsync("attendance", protocol, "--out", list)).Status);
        Assert.Equal(0, (await ProtocolMinerProcess.RunAsync("index", protocol, "--index", index)).Status);
        var result = await ProtocolMinerProcess.RunAsync("attendance", "--body", "Kulturnämnden", "--from", "2024", "--index", index, "--out", overview);

        Assert.Equal((0, ""), (result.Status, result.Errors));
        foreach (var file in new[] { list, overview })
            Assert.Contains("Anna Eek;M;;ordförande, ledamot;närvarande;;;;;;;;namn (var Anna Ek);;protokoll.md", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name the protocols to read, or a body with --body.", "attendance", "--out", "lista.csv")]
    [InlineData("Name either files or a body: --from and --to choose among a body's meetings.", "decisions", "FILE", "--from", "2024", "--out", "lista.csv")]
    [InlineData("Option '--rules' is required.", "fees", "FILE", "--out", "arvode.csv")]
    public async Task A_call_that_names_nothing_or_too_much_is_wrong(string message, params string[] call)
    {
        var protocol = folder.Write("protokoll.txt", "§ 1 Mötets öppnande\n");

        var result = await ProtocolMinerProcess.RunAsync([.. call.Select(word => word == "FILE" ? protocol : word)]);

        Assert.Equal(2, result.Status);
        Assert.Contains(message, result.Errors, StringComparison.Ordinal);
    }
}
