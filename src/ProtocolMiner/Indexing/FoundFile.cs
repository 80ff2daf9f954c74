using ProtocolMiner.Attendance.Corrections;

namespace ProtocolMiner.Indexing;

/// <summary>A file that is to be in the index.</summary>
/// <param name="Path">As the caller named it, or the folder that it was found in.</param>
/// <param name="FullPath">Absolute.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Modified">Time of last change, UTC.</param>
public sealed record FoundFile(string Path, string FullPath, long Size, DateTime Modified)
{
    /// <summary>Tells whether the corrections beside the file (<em>rättelser</em>) have changed; null when there are none.</summary>
    public string? Corrections { get; } = CorrectionFile.Fingerprint(FullPath);
}
