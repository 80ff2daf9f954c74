namespace ProtocolMiner.Search.Storage;

/// <summary>
/// Keeps a second writer out of an index, in this process or another, by a file that the system lets only one open. The search library has a lock
/// of its own, which does not hold between processes on Linux. When a process ends, however it ends, the system lets go of the file.
/// </summary>
internal sealed class IndexLock : IDisposable
{
    private const string FileName = "indexing.lock";

    private readonly FileStream file;

    private IndexLock(FileStream file) => this.file = file;

    /// <exception cref="IndexUnavailableException">Someone else writes to the index.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static IndexLock Take(string folder)
    {
        try
        {
            return new IndexLock(new FileStream(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (!IndexErrors.ForbidsWriting(e))
        {
            throw IndexErrors.InUse(folder, e);
        }
    }

    public void Dispose() => file.Dispose();
}
