using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Indexing;

/// <summary>What an update of the index did.</summary>
/// <param name="Files">Files found.</param>
/// <param name="Indexed">Files read into the index this time.</param>
/// <param name="Unchanged">Files that the index knew already, failed ones included.</param>
/// <param name="Removed">Files that are gone and left the index.</param>
/// <param name="Failed">Files that cannot be read, whether tried now or known from before.</param>
/// <param name="Pages">Pages read this time.</param>
/// <param name="Items">Items found on them.</param>
public sealed record IndexReport(
    int Files,
    int Indexed,
    int Unchanged,
    int Removed,
    IReadOnlyList<FileState> Failed,
    int Pages,
    int Items,
    TimeSpan Elapsed)
{
    /// <summary>Files of which a part was left out, because it passed its bounds or broke the reader.</summary>
    public IReadOnlyList<FileState> Partial { get; init; } = [];
}

/// <summary>How far an update has come.</summary>
/// <param name="Done">Files read.</param>
/// <param name="Total">Files to read.</param>
/// <param name="Path">The file read last.</param>
public readonly record struct IndexProgress(int Done, int Total, string Path);
