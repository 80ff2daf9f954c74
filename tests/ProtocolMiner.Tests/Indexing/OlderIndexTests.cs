using Lucene.Net.Index;
using Lucene.Net.Store;
using ProtocolMiner.Extraction;
using ProtocolMiner.Indexing;
using ProtocolMiner.Reading;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Analysis;

namespace ProtocolMiner.Tests.Indexing;

public sealed class OlderIndexTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Index => Path.Combine(folder.Path, "index");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_document_of_an_older_index_is_read_again_wherever_it_lies()
    {
        var first = Write("2023", "a.txt", "§ 1 Buss");
        var second = Write("2024", "b.txt", "§ 1 Buss");
        await UpdateAsync(first, second);
        Mark("1");
        Assert.Equal(IndexUnavailableReason.OtherVersion, Assert.Throws<IndexUnavailableException>(() => ProtocolIndex.Open(Index)).Reason);

        var report = await UpdateAsync(first);

        Assert.Equal((2, 2), (report.Files, report.Indexed));
        Assert.Equal(2, IndexChecker.Check(Index).Documents);
        using var index = ProtocolIndex.Open(Index);
        Assert.Equal(2, index.Search(new SearchRequest("buss")).Total);
    }

    [Fact]
    public async Task What_is_gone_since_leaves_it()
    {
        var first = Write("2023", "a.txt", "§ 1 Buss");
        var second = Write("2024", "b.txt", "§ 1 Buss");
        await UpdateAsync(first, second);
        Mark("1");
        System.IO.Directory.Delete(second, recursive: true);

        Assert.Equal(1, (await UpdateAsync(first)).Files);
    }

    [Fact]
    public async Task An_index_of_a_newer_version_is_left_as_it_is()
    {
        await UpdateAsync(Write("2023", "a.txt", "§ 1 Buss"));
        Mark("999");

        var error = await Assert.ThrowsAsync<IndexUnavailableException>(() => UpdateAsync(Path.Combine(folder.Path, "2023")));

        Assert.Contains("newer version", error.Message, StringComparison.Ordinal);
        using var reader = DirectoryReader.Open(FSDirectory.Open(Index));
        Assert.Equal("999", reader.IndexCommit.UserData[IndexSchema.VersionKey]);
    }

    private string Write(string name, string file, string text)
    {
        var documents = System.IO.Directory.CreateDirectory(Path.Combine(folder.Path, name)).FullName;
        File.WriteAllText(Path.Combine(documents, file), text);
        return documents;
    }

    private Task<IndexReport> UpdateAsync(params string[] paths) => new IndexUpdater(new ProtocolReader(new DocumentReader())).UpdateAsync(paths, Index);

    /// <summary>Has the index say that it was written by another version.</summary>
    private void Mark(string version)
    {
        using var analyzer = new ProtocolAnalyzer();
        using var writer = new IndexWriter(FSDirectory.Open(Index), new IndexWriterConfig(ProtocolAnalyzer.Version, analyzer));
        writer.SetCommitData(new Dictionary<string, string> { [IndexSchema.VersionKey] = version });
        writer.Commit();
    }
}
