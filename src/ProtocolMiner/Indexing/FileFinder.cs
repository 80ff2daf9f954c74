using System.IO.Enumeration;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Indexing;

/// <summary>
/// Finds the documents in files and folders, by their extensions. Symbolic links within a folder are not followed unless asked: they may lead
/// out of it, or go in circles.
/// </summary>
public static class FileFinder
{
    /// <summary>The files in order of path, none twice. A file that is named itself is taken whatever its extension.</summary>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public static IReadOnlyList<FoundFile> Find(IEnumerable<string> paths, bool followLinks = false)
    {
        var found = new SortedDictionary<string, FoundFile>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            IEnumerable<FoundFile> files = Directory.Exists(path) ? FindIn(path, followLinks) : [FindFile(path)];
            foreach (var file in files)
                found.TryAdd(file.FullPath, file);
        }

        return [.. found.Values];
    }

    private static FoundFile FindFile(string path)
    {
        var file = new FileInfo(path);
        return file.Exists
            ? new FoundFile(path, file.FullName, file.Length, file.LastWriteTimeUtc)
            : throw new FileNotFoundException($"There is no file or folder {path}.", path);
    }

    private static FileSystemEnumerable<FoundFile> FindIn(string folder, bool followLinks)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal) { Target(folder) };
        return new(folder, Describe, new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && IsDocument(entry.FileName) && (!IsLink(ref entry) || (followLinks && File.Exists(entry.ToFullPath()))),
            ShouldRecursePredicate = (ref entry) => followLinks ? visited.Add(Target(entry.ToFullPath())) : !IsLink(ref entry),
        };
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    /// <summary>Where a folder really lies; by that a circle of links is known.</summary>
    private static string Target(string folder) =>
        Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(folder);

    private static FoundFile Describe(ref FileSystemEntry entry) =>
        new(entry.ToSpecifiedFullPath(), Path.GetFullPath(entry.ToFullPath()), entry.Length, entry.LastWriteTimeUtc.UtcDateTime);

    /// <summary>Word keeps a lock file "~$name.docx" beside an open document.</summary>
    private static bool IsDocument(ReadOnlySpan<char> name)
    {
        var extension = Path.GetExtension(name).ToString();
        return !name.StartsWith("~$") && DocumentReader.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase);
    }
}
