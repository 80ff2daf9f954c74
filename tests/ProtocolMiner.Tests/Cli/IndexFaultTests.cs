using System.Runtime.Versioning;
using ProtocolMiner.Search;

namespace ProtocolMiner.Tests.Cli;

/// <summary>What stands in the way of an index, met by the real program: a clear message, exit status 2, nothing lost.</summary>
[Trait("Category", "Process")]
[UnsupportedOSPlatform("windows")]
public sealed class IndexFaultTests : IDisposable
{
    private const string Minutes = "Sammanträdesprotokoll\n\n§ 1 Skolskjuts\n\nNämnden noterar informationen.\n";

    private readonly TemporaryFolder folder = new();

    private string Documents => Path.Combine(folder.Path, "protokoll");

    private string Index => Path.Combine(folder.Path, "index");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task On_a_full_disk_the_index_stays_as_it_was()
    {
        Write("a.txt", Minutes);
        Assert.Equal(0, (await IndexAsync()).Status);
        Write("b.txt", string.Concat(Enumerable.Range(1, 600).Select(i => $"§ {i} Ärende nummer {i * 7919}\n\nNämnden noterar {i * 104729}.\n\n")));

        // No file may become larger than 16 blocks of 1,024 bytes, which a program meets as it meets a full disk.
        var result = await ProtocolMinerProcess.RunInShellAsync("ulimit -f 16; trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; $0 \"$@\"", "index", Documents, "--index", Index);

        Assert.Equal(2, result.Status);
        Assert.StartsWith($"The disk with the index in {Index} is full", result.Errors, StringComparison.Ordinal);
        Assert.Empty(IndexChecker.Check(Index).Faults);
        Assert.Equal(1, Total("skolskjuts"));
        Assert.Equal(0, (await IndexAsync()).Status);
        Assert.Equal(2, IndexChecker.Check(Index).Documents);
    }

    [Fact]
    public async Task Where_the_folder_may_not_be_written_the_index_can_still_be_searched()
    {
        Write("a.txt", Minutes);
        await IndexAsync();
        MakeReadable(folder.Path);

        var refused = await AsNobodyAsync("index", Documents, "--index", Index);
        var found = await AsNobodyAsync("search", "skolskjuts", "--index", Index, "--json");

        Assert.Equal(2, refused.Status);
        Assert.Contains("may not be written", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(0, found.Status);
        Assert.Contains("\"total\": 1", found.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_indexer_is_told_to_wait()
    {
        Write("a.txt", Minutes);
        await IndexAsync();
        using var other = ProtocolIndexWriter.Open(Index);

        var result = await IndexAsync();

        Assert.Equal(2, result.Status);
        Assert.Contains("is being written by another ProtocolMiner", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_may_not_be_read_is_named_and_the_rest_goes_on()
    {
        Write("a.txt", Minutes);
        Write("hemlig.txt", Minutes);
        MakeReadable(folder.Path);
        File.SetUnixFileMode(Path.Combine(Documents, "hemlig.txt"), UnixFileMode.None);
        Directory.CreateDirectory(Index);
        File.SetUnixFileMode(Index, (UnixFileMode)0b111_111_111);

        var result = await AsNobodyAsync("index", Documents, "--index", Index);

        Assert.Equal(1, result.Status);
        Assert.Contains("hemlig.txt: You may not read this file. Ask its owner for permission. (access-denied)", result.Errors, StringComparison.Ordinal);
        Assert.Equal(1, IndexChecker.Check(Index).Documents);
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Documents);
        File.WriteAllText(Path.Combine(Documents, name), text);
    }

    private Task<ProcessResult> IndexAsync() => ProtocolMinerProcess.RunAsync("index", Documents, "--index", Index);

    private int Total(string query)
    {
        using var index = ProtocolIndex.Open(Index);
        return index.Search(new SearchRequest(query)).Total;
    }

    /// <summary>Root may do everything, so the program runs as a user who may not.</summary>
    private static Task<ProcessResult> AsNobodyAsync(params string[] arguments) =>
        ProtocolMinerProcess.RunInShellAsync("cd /tmp; [ $(id -u) -ne 0 ] || set -- setpriv --reuid 65534 --clear-groups $0 \"$@\"; [ $(id -u) -eq 0 ] || set -- $0 \"$@\"; exec \"$@\"", arguments);

    private static void MakeReadable(string folder)
    {
        const UnixFileMode Folder = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        foreach (var path in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Prepend(folder))
            File.SetUnixFileMode(path, Directory.Exists(path) ? Folder | UnixFileMode.UserWrite : UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
    }
}
