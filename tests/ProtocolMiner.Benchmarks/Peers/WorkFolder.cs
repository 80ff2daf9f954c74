namespace ProtocolMiner.Benchmarks.Peers;

/// <summary>A folder for indexes and copies, gone when the measurement is done.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("protocol-miner-peers-").FullName;

    /// <summary>A path in the folder, with nothing there.</summary>
    public string Empty(string name)
    {
        var empty = Path.Combine(path, name);
        if (Directory.Exists(empty))
            Directory.Delete(empty, recursive: true);
        return empty;
    }

    public static long SizeOf(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    public void Dispose() => Directory.Delete(path, recursive: true);
}
