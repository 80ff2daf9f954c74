using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Storage;
using ProtocolMiner.Tests.Reading.Pdf;
using Xunit.Abstractions;

namespace ProtocolMiner.Tests.Fuzzing;

/// <summary>
/// Broken files through the whole pipeline: read, cleaned, extracted, written as JSON, indexed. Whatever a file holds, it is read or refused
/// with a code, in time. The same seed breaks files the same way; a file that ends the process stays behind in the temporary folder.
/// </summary>
public sealed class FuzzingTests(ITestOutputHelper output) : IDisposable
{
    private const int UsualCases = 60;
    private const int UsualSeed = 1;

    /// <summary>Stack in bytes, as worker processes have.</summary>
    private const int StackSize = 64 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Broken_text() => Run(new TextMutator(), "txt", [.. Texts("*.md")]);

    [Fact]
    public void Broken_Markdown() => Run(new TextMutator(), "md", [.. Texts("*.md")]);

    [Fact]
    public void Broken_Word_files() => Run(new PackageMutator(), "docx", [.. Corpus("*.docx")]);

    [Fact]
    public void Broken_PowerPoint_files() => Run(new PackageMutator(), "pptx", [.. Corpus("*.pptx")]);

    [Fact]
    public void Broken_PDF_files() => Run(new PdfMutator(), "pdf", [Sketch(), .. Corpus("protokollsutdrag*.pdf"), Sketch()]);

    private static IEnumerable<byte[]> Corpus(string pattern) => Directory.EnumerateFiles(Repository.Path("corpus"), pattern).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    private static IEnumerable<byte[]> Texts(string pattern) =>
        Directory.EnumerateFiles(Repository.Path("tests", "ProtocolMiner.SampleCorpus", "Sources"), pattern).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    /// <summary>Not compressed, so that what is broken are tables, text and states of drawing.</summary>
    private static byte[] Sketch() => new PdfSketch { Form = "/F 10 Tf" }
        .Text(70, 80, "Sammanträdesprotokoll", 'B', 16).Lines(70, 120, 14, "§ 12 Skolskjuts", "Nämnden beslutar", "att bifalla förslaget.").Raw("/Form Do")
        .Page().Grid([70, 200, 400], [100, 120, 140]).Text(75, 115, "Ida Ek (S)").Text(205, 115, "Ordförande").Text(75, 135, "Ola By (M)")
        .Page(rotate: 90).Text(300, 300, "Justerandes sign", turn: 90).Build();

    private void Run(IMutator mutator, string extension, byte[][] files)
    {
        var (cases, seed) = (Trial.Count("PROTOCOLMINER_TRIAL_FUZZ", UsualCases), Trial.Count("PROTOCOLMINER_TRIAL_SEED", UsualSeed));
        // A case that was found before is met again alone: its number less that of the seed's first.
        var first = Trial.Count("PROTOCOLMINER_TRIAL_FIRST", 0);
        var refused = new SortedDictionary<string, int>(StringComparer.Ordinal);
        using var index = ProtocolIndexWriter.Open(Path.Combine(folder.Path, "index"));
        for (var i = first; i < first + cases; i++)
        {
            var number = unchecked((seed * 1_000_003) + i);
            var path = folder.Write($"fall-{number}.{extension}", mutator.Mutate(files[i % files.Length], new Random(number)));
            var code = Read(path, index);
            refused[code] = refused.GetValueOrDefault(code) + 1;
            File.Delete(path);
        }

        index.Commit();
        output.WriteLine($"{cases} {extension} files: {string.Join(", ", refused.Select(pair => $"{pair.Key} {pair.Value}"))}; crashes 0, hangs 0");
    }

    private static string Read(string path, ProtocolIndexWriter index)
    {
        var (code, fault) = ("read", (Exception?)null);
        var thread = new Thread(
            () =>
            {
                try
                {
                    var protocol = new ProtocolReader(new DocumentReader()).Read(path);
                    Assert.NotNull(ProtocolJson.Read(ProtocolJson.Write(protocol)));
                    index.Replace(new FileState(path, path, 0, default, protocol.Source.Sha256, "1", null), protocol);
                }
                catch (UnreadableDocumentException e)
                {
                    code = e.Code;
                }
                catch (Exception e)
                {
                    fault = e;
                }
            },
            StackSize);
        thread.Start();
        Assert.True(thread.Join(Patience), $"{path} hangs.");
        Assert.True(fault is null, $"{Path.GetFileName(path)}: {fault}");
        return code;
    }
}
