using System.Security.Cryptography;
using System.Text;
using ProtocolMiner.Indexing;

namespace ProtocolMiner.Web.Indexes;

/// <summary>What stands in some folders, as one short text that differs when a file has come, gone or changed in size or time, or when its corrections have.</summary>
internal static class FolderState
{
    /// <summary>Null when a folder cannot be reached: a network drive that is away for a while has not lost its documents.</summary>
    public static string? Read(IReadOnlyList<string> paths)
    {
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var file in FileFinder.Find(paths))
                hash.AppendData(Encoding.UTF8.GetBytes($"{file.FullPath}\n{file.Size}\n{file.Modified.Ticks}\n{file.Corrections}\n"));
            return Convert.ToHexString(hash.GetHashAndReset());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
