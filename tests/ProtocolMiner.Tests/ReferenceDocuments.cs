namespace ProtocolMiner.Tests;

/// <summary>Real documents that may not be part of the repository; where they lie beside it, in <c>../shared</c>, tests use them.</summary>
internal static class ReferenceDocuments
{
    /// <summary>Their folder; null where it is missing.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        var folder = Path.Combine(Repository.Folder, "..", "shared");
        return Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
    }
}

/// <summary>A test over real documents, reported as skipped where they are missing.</summary>
internal sealed class ReferenceFactAttribute : FactAttribute
{
    public ReferenceFactAttribute()
    {
        if (ReferenceDocuments.Folder is null)
            Skip = "The real documents are not beside the repository (../shared).";
    }
}
