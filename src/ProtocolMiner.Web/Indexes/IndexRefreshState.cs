using ProtocolMiner.Indexing;

namespace ProtocolMiner.Web.Indexes;

/// <summary>Where bringing the index up to date stands.</summary>
/// <param name="Progress">How far the run has come; null before its first file, and when none goes on.</param>
/// <param name="Report">What the last run did; null before the first has ended.</param>
/// <param name="Error">Why the last run could not be done; null when it could.</param>
/// <param name="Ended">When the last run ended, local time; null before the first has.</param>
internal sealed record IndexRefreshState(bool IsRunning, IndexProgress? Progress, IndexReport? Report, RefreshError? Error, DateTime? Ended)
{
    public static IndexRefreshState NotRun { get; } = new(IsRunning: false, null, null, null, null);
}

/// <summary>Why a run could not be done.</summary>
internal enum RefreshError
{
    /// <summary>A folder or file that is to be read does not exist.</summary>
    FolderMissing,

    /// <summary>The index is locked by another program, damaged, or cannot be written.</summary>
    IndexUnavailable,

    /// <summary>The disk is full, or the folder may not be read.</summary>
    NotReachable,

    /// <summary>The program was ended.</summary>
    Stopped,
}
