namespace ProtocolMiner.Reading;

/// <summary>A file that cannot be read at all. The only exception that reading a document throws for the document's sake.</summary>
public sealed class UnreadableDocumentException : Exception
{
    public UnreadableDocumentException(UnreadableReason reason, string path, string message, Exception? inner = null)
        : base(message, inner)
    {
        Reason = reason;
        Path = path;
    }

    public UnreadableReason Reason { get; }

    /// <summary>The file, as the caller named it.</summary>
    public string Path { get; }

    /// <summary>Stable code in kebab case, such as "encrypted".</summary>
    public string Code => Reason switch
    {
        UnreadableReason.NotFound => "not-found",
        UnreadableReason.AccessDenied => "access-denied",
        UnreadableReason.Empty => "empty-file",
        UnreadableReason.Encrypted => "encrypted",
        UnreadableReason.Damaged => "damaged",
        UnreadableReason.WrongFormat => "wrong-format",
        UnreadableReason.UnknownFormat => "unknown-format",
        UnreadableReason.TooLarge => "too-large",
        UnreadableReason.TimedOut => "timed-out",
        UnreadableReason.OutOfMemory => "out-of-memory",
        UnreadableReason.Crashed => "reader-crashed",
        _ => throw new InvalidOperationException($"No code for {Reason}."),
    };
}

public enum UnreadableReason
{
    NotFound,
    AccessDenied,
    Empty,

    /// <summary>Needs a password.</summary>
    Encrypted,

    /// <summary>Begins as its format should, but cannot be read to the end.</summary>
    Damaged,

    /// <summary>The content is of another kind than the name says: an HTML page named .pdf.</summary>
    WrongFormat,

    /// <summary>A kind of file that is not read.</summary>
    UnknownFormat,

    TooLarge,

    /// <summary>Reading took longer than a document may take.</summary>
    TimedOut,

    /// <summary>Reading took more memory than a document may take.</summary>
    OutOfMemory,

    /// <summary>The reader itself broke down over the file.</summary>
    Crashed,
}
