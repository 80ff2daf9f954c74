namespace ProtocolMiner.Indexing;

/// <summary>How an index is brought up to date.</summary>
public sealed record IndexUpdateOptions
{
    /// <summary>
    /// Time after which what was read so far is made safe and seen, 0 (after each document) to 1 hour; default 30 seconds: what a crash costs at
    /// most. Each time costs about as long as reading a few documents.
    /// </summary>
    public TimeSpan CommitInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Follow symbolic links to files and folders. Without it a link out of the named folder brings nothing in from there.</summary>
    public bool FollowLinks { get; init; }

    /// <summary>Read files again that could not be read, or only in part, though neither they nor the bounds have changed: a busy machine may have been the cause.</summary>
    public bool RetryFailed { get; init; }

    /// <exception cref="ArgumentException">A value is out of its range; the message names it.</exception>
    public IndexUpdateOptions Checked() => CommitInterval >= TimeSpan.Zero && CommitInterval <= TimeSpan.FromHours(1)
        ? this
        : throw new ArgumentException($"The time between commits is 0 seconds to 1 hour, not {CommitInterval}.");
}
