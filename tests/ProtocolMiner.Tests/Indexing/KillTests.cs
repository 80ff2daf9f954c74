using System.Diagnostics;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Tests.Cli;
using Xunit.Abstractions;

namespace ProtocolMiner.Tests.Indexing;

/// <summary>The program is killed while it indexes, again and again; every start finds a sound index and goes on from there.</summary>
[Trait("Category", "Process")]
[Trait("Category", "Slow")]
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private const int Seed = 20240312;
    private const int Documents = 12;
    private const int UsualKills = 15;

    private readonly TemporaryFolder folder = new();
    private readonly Random random = new(Seed);
    private int version;

    private string Texts => Path.Combine(folder.Path, "protokoll");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Killed_at_any_moment_the_index_stays_sound_and_nothing_is_lost()
    {
        var kills = Trial.Count("PROTOCOLMINER_TRIAL_KILLS", UsualKills);
        Directory.CreateDirectory(Texts);
        File.Copy(Repository.Path("corpus", "socialnamnden-2023-12-13.docx"), Path.Combine(Texts, "bilaga.docx"));
        foreach (var document in Enumerable.Range(0, Documents))
            WriteVersion(document);
        var index = Path.Combine(folder.Path, "index");
        var whole = Stopwatch.StartNew();
        await RunAsync(index, killAfter: null);
        var longest = whole.Elapsed;

        var (killed, ended) = (0, 0);
        while (killed < kills)
        {
            foreach (var document in Enumerable.Range(0, Documents / 2))
                WriteVersion(random.Next(Documents));
            if (await RunAsync(index, killAfter: longest * random.NextDouble()))
                killed++;
            else
                ended++;
            Assert.Empty(IndexChecker.Check(index).Faults);
        }

        await RunAsync(index, killAfter: null);
        var undisturbed = Path.Combine(folder.Path, "undisturbed");
        await RunAsync(undisturbed, killAfter: null);
        Assert.Equal(Content(undisturbed), Content(index));
        output.WriteLine($"{killed} of {killed} kills survived, {ended} runs ended before they were killed; documents lost: 0");
    }

    private static List<string> Content(string folder)
    {
        using var index = ProtocolIndex.Open(folder);
        var hits = index.Search(new SearchRequest("skolskjuts") { Limit = Documents }).Hits.Select(hit => $"{hit.Document} {hit.Snippet}");
        return [.. index.ReadProtocols().OrderBy(p => p.Source.Path, StringComparer.Ordinal).Select(ProtocolJson.Write), .. hits.Order(StringComparer.Ordinal)];
    }

    private void WriteVersion(int document) => File.WriteAllText(
        Path.Combine(Texts, $"protokoll{document}.txt"),
        $"Sammanträdesprotokoll\n\n§ 1 Skolskjuts\n\nNämnden noterar utgåva {++version}.\n\n§ 2 Budget\n\nBeslut\n\nNämnden antar budgeten.\n");

    /// <returns>False when the run ended before it was to be killed.</returns>
    private async Task<bool> RunAsync(string index, TimeSpan? killAfter)
    {
        var start = ProtocolMinerProcess.Start("dotnet", [ProtocolMinerProcess.Assembly, "index", Texts, "--index", index]);
        // Each document is made safe by itself, so that kills fall between and into as many commits as can be.
        start.Environment["PROTOCOLMINER_Indexing__CommitSeconds"] = "0";
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (killAfter is { } wait && !await EndsWithinAsync(process, wait))
        {
            // Only the program itself: its workers find out by themselves.
            process.Kill();
            await process.WaitForExitAsync();
            return true;
        }

        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{await said}{await complained}");
        return false;
    }

    private static async Task<bool> EndsWithinAsync(Process process, TimeSpan wait)
    {
        await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(wait));
        return process.HasExited;
    }
}
