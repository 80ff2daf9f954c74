namespace ProtocolMiner.Tests.Cli;

[Trait("Category", "Process")]
public sealed class StopTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Who_stops_the_program_is_told_so_without_a_trace_of_the_inside()
    {
        for (var i = 0; i < 500; i++)
            folder.Write($"{i}.txt", "§ 1 Skolskjuts\n\nNämnden noterar.\n");

        // The signal comes once the first worker has been started, so that the run is under way.
        var result = await ProtocolMinerProcess.RunInShellAsync("$0 \"$@\" 2> \"$2/log\" & for i in $(seq 300); do grep -q Started \"$2/log\" && break; sleep 0.1; done; kill -TERM $!; wait $!; status=$?; cat \"$2/log\" >&2; exit $status", "index", folder.Path, "--index", Path.Combine(folder.Path, "index"), "--verbose");

        Assert.Equal(130, result.Status);
        Assert.Contains("Stopped.", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }
}
