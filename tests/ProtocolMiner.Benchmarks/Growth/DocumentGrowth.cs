using ProtocolMiner.Benchmarks.Peers;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction;
using ProtocolMiner.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Writer;

namespace ProtocolMiner.Benchmarks.Growth;

/// <summary>What each stage takes of a document of so many pages, in milliseconds of the processor a page, warm.</summary>
internal sealed record DocumentGrowth(int Pages, double Reading, double Cleaning, double Extraction)
{
    /// <summary>Pages that are read of each length for each time taken: short documents are read more often.</summary>
    private const int PagesTogether = 1000;

    /// <summary>Times taken, of which the median counts.</summary>
    private const int Rounds = 3;

    /// <summary>Times before those, in which the program is compiled.</summary>
    private const int WarmUps = 2;

    /// <summary>Documents whose pages are repeated one after another.</summary>
    private const string Sources = "kommun*.pdf";

    public static IReadOnlyList<DocumentGrowth> Measure(IReadOnlyList<int> lengths)
    {
        using var work = new WorkFolder();
        return [.. lengths.Select(length => Measure(Write(length, work.Empty($"{length}.pdf")), length))];
    }

    private static DocumentGrowth Measure(string path, int length)
    {
        var times = Enumerable.Range(0, WarmUps + Rounds).Select(_ => Read(path, Math.Max(1, PagesTogether / length), length)).Skip(WarmUps).ToList();
        return new DocumentGrowth(
            length, ResultRow.Median(times.Select(t => t.Reading)), ResultRow.Median(times.Select(t => t.Cleaning)), ResultRow.Median(times.Select(t => t.Extraction)));
    }

    private static DocumentGrowth Read(string path, int times, int length)
    {
        double reading = 0, cleaning = 0, extraction = 0;
        for (var i = 0; i < times; i++)
        {
            var document = Timed(() => new DocumentReader().Read(path), ref reading);
            var clean = Timed(() => DocumentCleaner.Clean(document), ref cleaning);
            Timed(() => ProtocolExtractor.Extract(clean), ref extraction);
        }

        double read = times * length;
        return new DocumentGrowth(length, reading / read, cleaning / read, extraction / read);
    }

    private static T Timed<T>(Func<T> work, ref double milliseconds)
    {
        var before = Environment.CpuUsage.TotalTime;
        var result = work();
        milliseconds += (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        return result;
    }

    private static string Write(int length, string path)
    {
        var files = Directory.GetFiles("corpus", Sources).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        var counts = files.ConvertAll(file =>
        {
            using var document = PdfDocument.Open(file);
            return document.NumberOfPages;
        });
        var (parts, pages) = (new List<byte[]>(), new List<IReadOnlyList<int>>());
        for (var left = length; left > 0;)
        {
            var next = parts.Count % files.Count;
            var taken = Math.Min(left, counts[next]);
            parts.Add(files[next]);
            pages.Add([.. Enumerable.Range(1, taken)]);
            left -= taken;
        }

        File.WriteAllBytes(path, PdfMerger.Merge(parts, pages));
        return path;
    }
}
