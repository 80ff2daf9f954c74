using System.Security.Cryptography;

namespace ProtocolMiner.Indexing;

/// <summary>The hash by which a file is known to be the same whatever its name and time.</summary>
internal static class ContentHash
{
    /// <summary>SHA-256 in lower-case hexadecimal; empty when the file cannot be opened.</summary>
    public static string Compute(string path)
    {
        try
        {
            // A named pipe looks like an empty file, and opening it would wait for ever.
            if (new FileInfo(path).Length == 0)
                return Convert.ToHexStringLower(SHA256.HashData([]));
            using var stream = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
