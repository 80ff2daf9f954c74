using System.Globalization;

namespace ProtocolMiner.Benchmarks.Peers;

/// <summary>A large collection, made of copies of a small one.</summary>
internal static class CopiedCorpus
{
    /// <returns>The folder, with the documents in folders of its own.</returns>
    public static string Write(string corpus, int count, string target)
    {
        var files = Directory.GetFiles(corpus).Where(file => Path.GetExtension(file).Length > 0).Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < count; i++)
        {
            var folder = Directory.CreateDirectory(Path.Combine(target, (i / files.Length).ToString(CultureInfo.InvariantCulture)));
            var source = files[i % files.Length];
            File.Copy(source, Path.Combine(folder.FullName, Path.GetFileName(source)));
        }

        return target;
    }
}
