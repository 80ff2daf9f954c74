using System.Diagnostics;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Tests.Search;
using ProtocolMiner.Themes;
using Xunit.Abstractions;

namespace ProtocolMiner.Tests.Themes;

/// <summary>Ten thousand §§ of invented words, distributed as words are: time and memory that their themes take.</summary>
[Trait("Category", "Slow")]
public sealed class LargeCorpusTests(ITestOutputHelper output)
{
    private const int Meetings = 500;
    private const int ItemsPerMeeting = 20;
    private const int WordsPerItem = 250;

    private static readonly string[] First = ["skol", "vatten", "bygg", "kultur", "trafik", "miljö", "idrotts", "hälso", "energi", "närings", "bostads", "äldre", "ungdoms", "mark", "hamn", "jord", "skogs", "barn", "bad", "bro"];
    private static readonly string[] Last = ["plan", "stöd", "avgift", "program", "väg", "hus", "projekt", "avtal", "bidrag", "prövning", "skydd", "vård", "tillsyn", "anläggning", "budget", "taxa", "förening", "nät", "rätt", "park"];
    private static readonly string[] Endings = ["", "", "en", "er", "erna", "s"];

    [Fact]
    public void Ten_thousand_items_give_their_themes_within_bounds()
    {
        var random = new Random(1);
        using var samples = new SampleIndex([.. Enumerable.Range(0, Meetings).Select(meeting => ($"{meeting}.pdf", Meeting(random, meeting)))]);
        using var index = ProtocolIndex.Open(samples.Folder);
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var list = new ThemeFinder(index).List();
        watch.Stop();
        process.Refresh();
        output.WriteLine($"{list.Items} §§, {list.Themes.Count} themes: {watch.Elapsed.TotalSeconds:0.0} s, {(process.TotalProcessorTime - before).TotalSeconds:0.0} s of one processor; the most memory while building and reading the index: {process.PeakWorkingSet64 / 1_000_000} MB");
        Assert.Equal(Meetings * ItemsPerMeeting, list.Items);
        Assert.Equal(ThemeFinder.DefaultCount, list.Themes.Count);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
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
