namespace ProtocolMiner.Search;

/// <summary>The index cannot be opened. Its message says why and what to do, for a person.</summary>
public sealed class IndexUnavailableException : Exception
{
    public IndexUnavailableException(IndexUnavailableReason reason, string message, Exception? inner = null)
        : base(message, inner) => Reason = reason;

    public IndexUnavailableReason Reason { get; }
}

public enum IndexUnavailableReason
{
    /// <summary>There is no index in the folder.</summary>
    Missing,

    /// <summary>It was written by another version of the program.</summary>
    OtherVersion,

    /// <summary>Someone else is writing to it.</summary>
    InUse,

    /// <summary>The disk is full, or the folder may not be written.</summary>
    NotWritable,

    /// <summary>Its files are incomplete or may not be read.</summary>
    Damaged,
}
