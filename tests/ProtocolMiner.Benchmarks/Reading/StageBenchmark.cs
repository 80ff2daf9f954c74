using BenchmarkDotNet.Attributes;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;
using UglyToad.PdfPig;

namespace ProtocolMiner.Benchmarks.Reading;

/// <summary>The stages of a folder's PDF files, each fed with what the one before it made, so that each time is its own stage's alone.</summary>
[InProcess]
[MemoryDiagnoser]
[WarmupCount(2)]
[IterationCount(5)]
public class StageBenchmark
{
    private readonly DocumentReader reader = new();
    private string[] files = [];
    private SourceDocument[] documents = [];
    private CleanDocument[] clean = [];
    private Protocol[] protocols = [];

    /// <summary>Folder of the files that are read.</summary>
    public static string Folder { get; set; } = "";

    [GlobalSetup]
    public void ReadAll()
    {
        files = Directory.GetFiles(Folder, "*.pdf", SearchOption.AllDirectories);
        documents = Array.ConvertAll(files, file => reader.Read(file));
        clean = Array.ConvertAll(documents, DocumentCleaner.Clean);
        protocols = Array.ConvertAll(clean, ProtocolExtractor.Extract);
    }

    /// <summary>What the PDF library's own reader of pages takes, which reading does without: letters and drawn lines, not put in order.</summary>
    [Benchmark]
    public int PdfLibrary()
    {
        var letters = 0;
        foreach (var file in files)
        {
            using var document = PdfDocument.Open(File.ReadAllBytes(file), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            letters += document.GetPages().Sum(page => page.Letters.Count);
        }

        return letters;
    }

    [Benchmark]
    public int Reading() => files.Sum(file => reader.Read(file).Pages.Count);

    [Benchmark]
    public int Cleaning() => documents.Sum(document => DocumentCleaner.Clean(document).Source.Pages ?? 0);

    [Benchmark]
    public int Extraction() => clean.Sum(document => ProtocolExtractor.Extract(document).Items.Count);

    [Benchmark]
    public int WritingJson() => protocols.Sum(protocol => ProtocolJson.Write(protocol).Length);
}
