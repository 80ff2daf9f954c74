using ProtocolMiner.Extraction;
using ProtocolMiner.Indexing;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Storage;
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
    public async Task A_file_whose_corrections_were_written_changed_or_removed_is_read_again()
    {
        Write("a.txt", "buss");
        await UpdateAsync();
        Write("a.txt.rattelser.yaml", "personer: []");
        Assert.Equal((1, 1), ((await UpdateAsync()).Indexed, (await UpdateAsync()).Unchanged));
        Write("a.txt.rattelser.yaml", "möte: {börjar: 13.00}");
        Assert.Equal(1, (await UpdateAsync()).Indexed);
        File.Delete(Path.Combine(Documents, "a.txt.rattelser.yaml"));
        Assert.Equal((1, 1), ((await UpdateAsync()).Indexed, (await UpdateAsync()).Unchanged));
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

    [Fact]
    public async Task What_could_not_be_opened_is_tried_again()
    {
        Write("a.txt", "buss");
        File.SetLastWriteTimeUtc(Path.Combine(Documents, "a.txt"), new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        using (var index = ProtocolIndexWriter.Open(Index))
        {
            var file = FileFinder.Find([Documents])[0];
            index.ReplaceByFailure(new FileState(file.Path, file.FullPath, file.Size, file.Modified, "", DocumentIndexer.Version, new FileFailure("access-denied", "Locked.")));
            index.Commit();
        }

        Assert.Empty((await UpdateAsync()).Failed);
        Assert.Equal(["a.txt"], Found("buss"));
    }

    [Fact]
    public async Task What_passed_its_bounds_is_tried_again_when_others_hold()
    {
        Write("a.txt", "slow");
        await UpdateAsync();
        await UpdateAsync();
        Assert.Single(reader.Paths);

        reader.Bounds = "120 s";
        Assert.Equal("timed-out", Assert.Single((await UpdateAsync()).Failed).Failure!.Code);
        Assert.Equal(2, reader.Paths.Count);
    }

    [Theory]
    [InlineData("slow", 2)]
    [InlineData("part", 2)]
    [InlineData("buss", 1)]
    public async Task What_failed_is_tried_again_when_asked(string text, int reads)
    {
        Write("a.txt", text);
        await UpdateAsync();
        await new IndexUpdater(reader, new IndexUpdateOptions { RetryFailed = true }).UpdateAsync([Documents], Index);

        Assert.Equal(reads, reader.Paths.Count);
    }

    [Fact]
    public async Task What_was_read_in_part_is_told_every_time()
    {
        Write("a.txt", "part");

        foreach (var report in new[] { await UpdateAsync(), await UpdateAsync() })
            Assert.Equal("time-limit", Assert.Single(report.Partial).Partial!.Code);
        Assert.Single(reader.Paths);
    }

    [Fact]
    public async Task Links_out_of_the_folder_are_followed_only_when_asked()
    {
        Write("a.txt", "buss");
        var outside = Directory.CreateDirectory(Path.Combine(folder.FullName, "outside"));
        await File.WriteAllTextAsync(Path.Combine(outside.FullName, "b.txt"), "buss");
        File.CreateSymbolicLink(Path.Combine(Documents, "file.txt"), Path.Combine(outside.FullName, "b.txt"));
        Directory.CreateSymbolicLink(Path.Combine(Documents, "folder"), outside.FullName);
        Directory.CreateSymbolicLink(Path.Combine(outside.FullName, "circle"), Documents);

        Assert.Equal(["a.txt"], FileFinder.Find([Documents]).Select(file => Path.GetFileName(file.Path)));
        Assert.Equal(["a.txt", "b.txt", "file.txt"], FileFinder.Find([Documents], followLinks: true).Select(file => Path.GetFileName(file.Path)).Order());
        Assert.Equal(1, (await UpdateAsync()).Files);
    }

    [Fact]
    public async Task A_file_that_changes_while_it_is_read_is_read_again()
    {
        Write("a.txt", "buss");
        reader.OnRead = path => File.WriteAllText(path, "spårvagn");
        await UpdateAsync();
        reader.OnRead = null;

        Assert.Equal(1, (await UpdateAsync()).Indexed);
        Assert.Equal(["a.txt"], Found("spårvagn"));
        Assert.Empty(Found("buss"));
    }

    [Fact]
    public async Task A_search_meanwhile_sees_whole_documents_as_of_its_opening()
    {
        Write("a.txt", "buss");
        await UpdateAsync();
        using var before = ProtocolIndex.Open(Index);
        Write("a.txt", "tåg");
        Write("b.txt", "tåg");
        reader.OnRead = _ => Assert.Equal(1, before.Search(new SearchRequest("buss")).Total);
        await new IndexUpdater(reader, new IndexUpdateOptions { CommitInterval = TimeSpan.Zero }).UpdateAsync([Documents], Index);

        Assert.Equal(1, before.Search(new SearchRequest("buss")).Total);
        Assert.False(before.IsCurrent);
        Assert.Equal(["a.txt", "b.txt"], Found("tåg").Order());
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

        public string Bounds { get; set; } = "60 s";

        /// <summary>Runs when a file has been read, before the index hears of it.</summary>
        public Action<string>? OnRead { get; set; }

        public async Task<Protocol> ReadAsync(string path, CancellationToken cancellation = default)
        {
            lock (Paths)
                Paths.Add(path);
            var text = await File.ReadAllTextAsync(path, cancellation);
            var hash = ContentHash.Compute(path);
            OnRead?.Invoke(path);
            return text switch
            {
                "slow" => throw new UnreadableDocumentException(UnreadableReason.TimedOut, path, "It took too long."),
                "part" => Sample.Minutes("Nämnden", "2024-01-01", Sample.Item("1", "Ärende", text)) with
                {
                    Source = new SourceFile(path, FileFormat.Text, null, hash),
                    Warnings = [new Finding("time-limit", "Pages 2 to 3 were not read.", 2)],
                },
                "unreadable" => throw new UnreadableDocumentException(UnreadableReason.Damaged, path, "The file is damaged."),
                "crash" => throw new InvalidOperationException("A fault."),
                _ => Sample.Minutes("Nämnden", "2024-01-01", Sample.Item("1", "Ärende", text)) with
                {
                    Source = new SourceFile(path, FileFormat.Text, null, hash),
                },
            };
        }
    }
}
