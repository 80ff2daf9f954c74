using Lucene.Net.Index;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Search;

/// <summary>Reads an index from end to end: are its files whole, and is every document wholly in it?</summary>
public static class IndexChecker
{
    /// <exception cref="IndexUnavailableException">There is none, or it cannot be opened.</exception>
    public static IndexCondition Check(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        // Before anything is read from them: damaged files fail in ways that nobody foresees.
        if (HasDamagedFiles(folder))
            return new IndexCondition(0, 0, ["Files of the index are damaged."]);
        using var reader = IndexFolder.OpenReader(folder);
        var faults = new List<string>();
        var states = FileStates.Read(reader).ToList();
        var read = states.Count(state => state.Failure is null && !state.IsUnread);
        var (documents, items) = (0, 0);
        foreach (var head in Entries.Of(reader, IndexSchema.DocumentEntry))
        {
            documents++;
            var protocol = DocumentBlock.Read(reader, head);
            items += Math.Max(protocol.Items.Count, 1);
        }

        if (documents != read)
            faults.Add($"The index knows {read} files as read but holds {documents} documents.");
        var entries = Entries.Of(reader, IndexSchema.ItemEntry).Count();
        if (entries != items)
            faults.Add($"The documents have {items} items, but {entries} can be searched.");
        return new IndexCondition(documents, states.Count(state => state.Failure is not null), faults);
    }

    private static bool HasDamagedFiles(string folder)
    {
        if (!System.IO.Directory.Exists(folder))
            return false;
        using var directory = IndexFolder.OpenDirectory(folder);
        return DirectoryReader.IndexExists(directory) && !new CheckIndex(directory).DoCheckIndex().Clean;
    }
}

/// <summary>How an index is.</summary>
/// <param name="Documents">Documents in it.</param>
/// <param name="Unreadable">Files that it knows as unreadable.</param>
/// <param name="Faults">What is wrong with it, for a person; empty when it is sound.</param>
public sealed record IndexCondition(int Documents, int Unreadable, IReadOnlyList<string> Faults);
