using System.Collections.Concurrent;
using System.Diagnostics;

namespace ProtocolMiner.Benchmarks.Web;

/// <summary>Users who open pages one after the other, all at the same time.</summary>
internal sealed class LoadRunner(Uri address, IReadOnlyList<string> pages)
{
    /// <param name="requests">Pages that each user opens.</param>
    /// <param name="pause">What a user does between two pages: reads. Zero to press on.</param>
    public async Task<LoadResult> RunAsync(int users, int requests, TimeSpan pause)
    {
        using var client = new HttpClient { BaseAddress = address };
        var times = new ConcurrentBag<PageTime>();
        var errors = 0;
        await Task.WhenAll(Enumerable.Range(0, users).Select(async user =>
        {
            var random = new Random(user);
            for (var i = 0; i < requests; i++)
            {
                if (pause > TimeSpan.Zero)
                    await Task.Delay(pause * (2 * random.NextDouble()));
                var page = pages[(user + i) % pages.Count];
                var watch = Stopwatch.StartNew();
                using var answer = await client.GetAsync(new Uri(page, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
                var first = watch.Elapsed;
                await answer.Content.ReadAsByteArrayAsync();
                times.Add(new PageTime(page, first, watch.Elapsed));
                if (!answer.IsSuccessStatusCode)
                    Interlocked.Increment(ref errors);
            }
        }));
        return new LoadResult([.. times], errors);
    }
}

/// <param name="FirstByte">Until the answer begins.</param>
/// <param name="Whole">Until it is all there.</param>
internal sealed record PageTime(string Page, TimeSpan FirstByte, TimeSpan Whole);

internal sealed record LoadResult(IReadOnlyList<PageTime> Times, int Errors)
{
    /// <param name="part">0.5 for the median.</param>
    public static double Milliseconds(IEnumerable<TimeSpan> times, double part)
    {
        var sorted = times.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * part))].TotalMilliseconds;
    }
}
