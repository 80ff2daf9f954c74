using ProtocolMiner.Reading;
using ProtocolMiner.SampleCorpus;
using ProtocolMiner.Tests.Reading;

namespace ProtocolMiner.Tests.SampleCorpus;

/// <summary>The documents in the folder corpus are those that the sources make.</summary>
public sealed class CorpusFilesTests : IDisposable
{
    private static readonly string[] Formats = [".pdf", ".docx", ".pptx"];

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void The_corpus_is_what_its_sources_say()
    {
        var made = CorpusWriter.WriteAll(folder.Path);

        Assert.Equal(made.Select(Path.GetFileName).Order(StringComparer.Ordinal), Committed().Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(made, path => Assert.Equal(Show(path), Show(Repository.Path("corpus", Path.GetFileName(path)))));
    }

    [Fact]
    public void A_second_run_makes_the_same_bytes()
    {
        var first = CorpusWriter.WriteAll(folder.Path).Select(File.ReadAllBytes).ToList();

        Assert.Equal(first, CorpusWriter.WriteAll(folder.Path).Select(File.ReadAllBytes));
    }

    public void Dispose() => folder.Dispose();

    private static IEnumerable<string> Committed() =>
        Directory.EnumerateFiles(Repository.Path("corpus")).Where(path => Formats.Contains(Path.GetExtension(path)));

    private static string Show(string path)
    {
        var document = new DocumentReader().Read(path);
        return DocumentText.Show(new ReadContent(document.Pages, document.Findings));
    }
}
