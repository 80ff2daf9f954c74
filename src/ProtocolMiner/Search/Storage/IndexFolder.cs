using Lucene.Net.Index;
using Lucene.Net.Store;

namespace ProtocolMiner.Search.Storage;

/// <summary>Opens the folder of an index, for reading or writing, and names what is in the way.</summary>
internal static class IndexFolder
{
    public static DirectoryReader OpenReader(string folder)
    {
        if (!System.IO.Directory.Exists(folder))
            throw Missing(folder);
        try
        {
            var reader = DirectoryReader.Open(FSDirectory.Open(folder));
            if (IsCurrent(reader))
                return reader;
            reader.Dispose();
            throw new IndexUnavailableException(
                IndexUnavailableReason.OtherVersion,
                $"The index in {folder} was written by another version of ProtocolMiner. Run 'protocol-miner index' again: it builds the index anew.");
        }
        catch (IndexNotFoundException)
        {
            throw Missing(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Damaged(folder, e);
        }
    }

    /// <summary>Opens for writing. An index of another schema version is emptied: its files are all read again.</summary>
    public static IndexWriter OpenWriter(string folder, IndexWriterConfig config)
    {
        try
        {
            var directory = FSDirectory.Open(System.IO.Directory.CreateDirectory(folder));
            config.OpenMode = HasOtherVersion(directory) ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND;
            return new IndexWriter(directory, config);
        }
        catch (LockObtainFailedException e)
        {
            throw new IndexUnavailableException(
                IndexUnavailableReason.InUse,
                $"The index in {folder} is being written by another ProtocolMiner. Wait until it is done, or name another folder with --index.",
                e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Damaged(folder, e);
        }
    }

    private static bool HasOtherVersion(FSDirectory directory)
    {
        if (!DirectoryReader.IndexExists(directory))
            return false;
        using var reader = DirectoryReader.Open(directory);
        return !IsCurrent(reader);
    }

    private static bool IsCurrent(DirectoryReader reader) =>
        reader.IndexCommit.UserData.TryGetValue(IndexSchema.VersionKey, out var version) && version == IndexSchema.Version;

    private static IndexUnavailableException Missing(string folder) => new(
        IndexUnavailableReason.Missing,
        $"There is no index in {folder}. Build one first: protocol-miner index FOLDER --index {folder}");

    private static IndexUnavailableException Damaged(string folder, Exception e) => new(
        IndexUnavailableReason.Damaged,
        $"The index in {folder} cannot be opened ({e.Message}). If its files are damaged, delete the folder and index again.",
        e);
}
