using System.Globalization;
using System.Text.Json;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace ProtocolMiner.Search.Storage;

/// <summary>Opens the folder of an index, for reading or writing, and names what is in the way.</summary>
internal static class IndexFolder
{
    static IndexFolder() => ProtocolCodec.Register();

    /// <summary>The folder as Lucene reads it.</summary>
    public static FSDirectory OpenDirectory(string folder) => FSDirectory.Open(folder);

    public static DirectoryReader OpenReader(string folder)
    {
        if (!System.IO.Directory.Exists(folder))
            throw IndexErrors.Missing(folder);
        try
        {
            // Readers need no lock, and Lucene's own writes a file to find out how the system refuses one.
            var reader = DirectoryReader.Open(FSDirectory.Open(folder, NoLockFactory.GetNoLockFactory()));
            if (VersionOf(reader) == IndexSchema.Version)
                return reader;
            reader.Dispose();
            throw new IndexUnavailableException(
                IndexUnavailableReason.OtherVersion,
                $"The index in {folder} was written by another version of ProtocolMiner. Run 'protocol-miner index' again: it builds the index anew.");
        }
        catch (IndexNotFoundException)
        {
            throw IndexErrors.Missing(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw IndexErrors.Damaged(folder, e);
        }
    }

    /// <summary>Opens for writing. An index of an older schema version is emptied when the writer commits: its files are to be read again.</summary>
    /// <param name="held">The folder's lock, held while the writer is used.</param>
    /// <param name="outdated">The files that an index of an older version holds.</param>
    public static IndexWriter OpenWriter(string folder, IndexWriterConfig config, out IndexLock held, out IReadOnlyList<FileState> outdated)
    {
        outdated = [];
        IndexLock? taken = null;
        try
        {
            var directory = OpenDirectory(System.IO.Directory.CreateDirectory(folder).FullName);
            held = taken = IndexLock.Take(folder);
            config.OpenMode = OpenMode.CREATE_OR_APPEND;
            if (DirectoryReader.IndexExists(directory) && IsOutdated(folder, directory, ref outdated))
                config.OpenMode = OpenMode.CREATE;
            var writer = new IndexWriter(directory, config);
            taken = null;
            return writer;
        }
        catch (LockObtainFailedException e)
        {
            throw IndexErrors.InUse(folder, e);
        }
        catch (Exception e) when (IndexErrors.ForbidsWriting(e))
        {
            throw IndexErrors.NotWritable(folder, e);
        }
        catch (IOException e)
        {
            throw IndexErrors.Damaged(folder, e);
        }
        finally
        {
            taken?.Dispose();
        }
    }

    private static bool IsOutdated(string folder, FSDirectory directory, ref IReadOnlyList<FileState> outdated)
    {
        using var reader = DirectoryReader.Open(directory);
        var version = VersionOf(reader);
        if (version == IndexSchema.Version)
            return false;
        if (int.TryParse(version, CultureInfo.InvariantCulture, out var number) && number > int.Parse(IndexSchema.Version, CultureInfo.InvariantCulture))
            throw IndexErrors.Newer(folder);
        outdated = ReadStates(reader);
        return true;
    }

    /// <summary>None when even the states of its files were written differently then.</summary>
    private static IReadOnlyList<FileState> ReadStates(DirectoryReader reader)
    {
        try
        {
            return [.. FileStates.Read(reader)];
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return [];
        }
    }

    private static string? VersionOf(DirectoryReader reader) => reader.IndexCommit.UserData.TryGetValue(IndexSchema.VersionKey, out var version) ? version : null;
}
