using System.Diagnostics;
using System.Text.Json;
using ProtocolMiner.Protocols;
using ProtocolMiner.Tests.Cli;
using ProtocolMiner.Tests.Search;
using ProtocolMiner.Themes;
using Xunit.Abstractions;

namespace ProtocolMiner.Tests.Themes;

/// <summary>Ten thousand §§ of invented words, distributed as words are: time and memory that their themes take.</summary>
[Trait("Category", "Process")]
[Trait("Category", "Slow")]
public sealed class LargeCorpusTests(ITestOutputHelper output)
{
    private const int Meetings = 500;
    private const int ItemsPerMeeting = 20;
    private const int WordsPerItem = 250;

    /// <summary>What the themes of so many §§ may take.</summary>
    private const int MostMegabytes = 500;
    private const int MostSeconds = 10;

    private static readonly string[] First = ["skol", "vatten", "bygg", "kultur", "trafik", "miljö", "idrotts", "hälso", "energi", "närings", "bostads", "äldre", "ungdoms", "mark", "hamn", "jord", "skogs", "barn", "bad", "bro"];
    private static readonly string[] Last = ["plan", "stöd", "avgift", "program", "väg", "hus", "projekt", "avtal", "bidrag", "prövning", "skydd", "vård", "tillsyn", "anläggning", "budget", "taxa", "förening", "nät", "rätt", "park"];
    private static readonly string[] Endings = ["", "", "en", "er", "erna", "s"];

    [Fact]
    public async Task Ten_thousand_items_give_their_themes_within_bounds()
    {
        var random = new Random(1);
        using var samples = new SampleIndex([.. Enumerable.Range(0, Meetings).Select(meeting => ($"{meeting}.pdf", Meeting(random, meeting)))]);

        var start = ProtocolMinerProcess.Start("dotnet", [ProtocolMinerProcess.Assembly, "themes", "--json", "--index", samples.Folder]);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (megabytes, seconds) = await MeasureAsync(process);
        watch.Stop();

        Assert.True(process.ExitCode == 0, await complained);
        using var list = JsonDocument.Parse(await said);
        var (items, themes) = (list.RootElement.GetProperty("items").GetInt32(), list.RootElement.GetProperty("themes").GetArrayLength());
        output.WriteLine($"{items} §§, {themes} themes by a process of its own: {watch.Elapsed.TotalSeconds:0.0} s, {seconds:0.0} s of one processor, at most {megabytes} MB");
        Assert.Equal(Meetings * ItemsPerMeeting, items);
        Assert.Equal(ThemeFinder.DefaultCount, themes);
        Assert.InRange(megabytes, 1, MostMegabytes);
        // Of the processor: other work on the machine does not count.
        Assert.InRange(seconds, 0.01, MostSeconds);
    }

    /// <summary>Looks at a process fifty times a second until its end, after which the system no longer tells.</summary>
    /// <returns>The most memory that it held at once, and the processor time that it took.</returns>
    private static async Task<(long Megabytes, double Seconds)> MeasureAsync(Process process)
    {
        var (bytes, time) = (0L, TimeSpan.Zero);
        var end = process.WaitForExitAsync();
        while (await Task.WhenAny(end, Task.Delay(TimeSpan.FromMilliseconds(20))) != end)
        {
            try
            {
                process.Refresh();
                time = process.TotalProcessorTime;
                // A process that is ending has no memory any more.
                bytes = Math.Max(bytes, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It ended at this moment.
            }
        }

        return (bytes / 1_000_000, time.TotalSeconds);
    }

    private static Protocol Meeting(Random random, int meeting) => Sample.Minutes(
        meeting % 2 == 0 ? "Nämnden" : "Styrelsen",
        new DateOnly(2015, 1, 1).AddDays(meeting * 7).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        [.. Enumerable.Range(1, ItemsPerMeeting).Select(number => Item(random, number))]);

    /// <summary>Each § has a subject that it comes back to; the other words are drawn by Zipf's law.</summary>
    private static Item Item(Random random, int number)
    {
        var subject = Noun(random);
        var words = Enumerable.Range(0, WordsPerItem).Select(i => i % 25 == 0 ? subject + Endings[random.Next(Endings.Length)] : Filler(random));
        return Sample.Item($"{number}", "Om " + subject, string.Join(' ', words));
    }

    private static string Noun(Random random) => First[Rank(random, First.Length)] + Last[Rank(random, Last.Length)];

    private static string Filler(Random random)
    {
        var rank = Rank(random, 30_000);
        return rank > 400 ? $"ord{Letters(rank)}" : First[rank % 20] + Last[rank / 20 % 20] + Endings[rank % 6];
    }

    private static int Rank(Random random, int count) => (int)Math.Min(count - 1, Math.Exp(random.NextDouble() * Math.Log(count)) - 1);

    private static string Letters(int number) => number == 0 ? "" : Letters(number / 20) + "bdfghjklmnprstvaeiou"[number % 20];
}
