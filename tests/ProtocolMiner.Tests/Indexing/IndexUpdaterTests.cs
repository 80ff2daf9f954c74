using ProtocolMiner.Extraction;
using ProtocolMiner.Indexing;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;
using ProtocolMiner.Search;
using ProtocolMiner.Tests.Search;

namespace ProtocolMiner.Tests.Indexing;

public sealed class IndexUpdaterTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("protocol-miner-");
    private readonly LineReader reader = new();

    private string Documents => Path.Combine(folder.FullName, "documents");

    private string Index => Path.Combine(folder.FullName, "index");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task What_is_unchanged_is_not_read_again()
    {
        Write("a.txt", "buss");
        Write("b.txt", "tåg");
        var first = await UpdateAsync();
        Assert.Equal((2, 2, 0), (first.Files, first.Indexed, first.Unchanged));
        reader.Paths.Clear();

        Write("b.txt", "spårvagn");
        var second = await UpdateAsync();
        Assert.Equal((2, 1, 1), (second.Files, second.Indexed, second.Unchanged));
        Assert.Equal("b.txt", Path.GetFileName(Assert.Single(reader.Paths)));
        Assert.Equal(["a.txt", "b.txt"], Found("buss OR spårvagn OR tåg").Order());
    }

    [Fact]
    public async Task A_file_with_another_time_but_the_same_content_is_not_read_again()
    {
        Write("a.txt", "buss");
        await UpdateAsync();
        File.SetLastWriteTimeUtc(Path.Combine(Documents, "a.txt"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(1, (await UpdateAsync()).Unchanged);
        Assert.Single(reader.Paths);
    }

    [Fact]
    public async Task A_file_that_is_gone_leaves_the_index_and_other_folders_stay()
    {
        Write("a.txt", "buss");
        Write("b.txt", "buss");
        var elsewhere = Directory.CreateDirectory(Path.Combine(folder.FullName, "documents2"));
        await File.WriteAllTextAsync(Path.Combine(elsewhere.FullName, "c.txt"), "buss");
        await UpdateAsync();
        await new IndexUpdater(reader).UpdateAsync([elsewhere.FullName], Index);
        File.Delete(Path.Combine(Documents, "a.txt"));

        Assert.Equal(1, (await UpdateAsync()).Removed);
        Assert.Equal(["b.txt", "c.txt"], Found("buss").Order());
    }

    [Fact]
    public async Task A_bad_file_is_named_and_the_rest_is_read()
    {
        Write("bad.txt", "unreadable");
        Write("good.txt", "buss");
        Write("odd.txt", "crash");
        foreach (var report in new[] { await UpdateAsync(), await UpdateAsync() })
        {
            Assert.Equal(["damaged", "internal-error"], report.Failed.Select(state => state.Failure!.Code).Order());
            Assert.Equal(["good.txt"], Found("buss"));
        }

        // What failed is known, and not tried again until it changes.
        Assert.Equal(3, reader.Paths.Count);
        using var index = ProtocolIndex.Open(Index);
        Assert.Equal("The file is damaged.", index.Failures[0].Failure!.Message);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_a_mistake_of_the_caller() =>
        await Assert.ThrowsAsync<FileNotFoundException>(() => new IndexUpdater(reader).UpdateAsync([Path.Combine(Documents, "nowhere")], Index));

    [Fact]
    public async Task Only_documents_are_looked_at()
    {
        Write("a.txt", "buss");
        Write("picture.jpg", "buss");
        Write("~$a.docx", "lock");
        Assert.Equal(1, (await UpdateAsync()).Files);
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Documents);
        File.WriteAllText(Path.Combine(Documents, name), text);
    }

    private Task<IndexReport> UpdateAsync() => new IndexUpdater(reader).UpdateAsync([Documents], Index);

    private List<string> Found(string query)
    {
        using var index = ProtocolIndex.Open(Index);
        return [.. index.Search(new SearchRequest(query)).Hits.Select(hit => Path.GetFileName(hit.Document))];
    }

    /// <summary>Reads a file as one item, and fails on cue.</summary>
    private sealed class LineReader : IProtocolReader
    {
        public List<string> Paths { get; } = [];

        public async Task<Protocol> ReadAsync(string path, CancellationToken cancellation = default)
        {
            lock (Paths)
                Paths.Add(path);
            var text = await File.ReadAllTextAsync(path, cancellation);
            return text switch
            {
                "unreadable" => throw new UnreadableDocumentException(UnreadableReason.Damaged, path, "The file is damaged."),
                "crash" => throw new InvalidOperationException("A fault."),
                _ => Sample.Minutes("Nämnden", "2024-01-01", Sample.Item("1", "Ärende", text)) with
                {
                    Source = new SourceFile(path, FileFormat.Text, null, ContentHash.Compute(path)),
                },
            };
        }
    }
}
