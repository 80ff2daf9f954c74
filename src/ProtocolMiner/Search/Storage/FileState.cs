using System.Text.Json.Serialization;

namespace ProtocolMiner.Search.Storage;

/// <summary>What a file was like when it was read into the index, and whether it could be read.</summary>
/// <param name="Path">The path as the caller gave it.</param>
/// <param name="FullPath">The absolute path: the file's identity.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Modified">Time of last change.</param>
/// <param name="Sha256">Hash of the content in lower-case hexadecimal; empty when the file could not be opened.</param>
/// <param name="ExtractionVersion">The version of reading and extraction that read it.</param>
/// <param name="Failure">Why it could not be read; null when it could.</param>
public sealed record FileState(
    string Path,
    string FullPath,
    long Size,
    DateTime Modified,
    string Sha256,
    string ExtractionVersion,
    FileFailure? Failure)
{
    /// <summary>What was left out of a file that could be read in part; null when it was read whole.</summary>
    public FileFailure? Partial { get; init; }

    /// <summary>The bounds in which it was read.</summary>
    public string Bounds { get; init; } = "";

    /// <summary>Known from an index of an older version, and not read into this one yet.</summary>
    [JsonIgnore]
    public bool IsUnread => ExtractionVersion.Length == 0;

    public FileState ToUnread() => this with { ExtractionVersion = "", Failure = null, Partial = null };

    /// <summary>Tells whether the corrections beside the file have changed; null when there were none.</summary>
    public string? Corrections { get; init; }
}

/// <summary>Why a file could not be read.</summary>
/// <param name="Code">Stable code in kebab case, such as "encrypted".</param>
/// <param name="Message">What is wrong, for a person.</param>
public sealed record FileFailure(string Code, string Message);
