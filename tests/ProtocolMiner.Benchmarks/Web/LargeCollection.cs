using ProtocolMiner.Extraction;
using ProtocolMiner.Indexing;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Benchmarks.Web;

/// <summary>An index of many §§, made of the protocols of a folder.</summary>
internal static class LargeCollection
{
    /// <param name="folder">Where documents and index are made.</param>
    /// <param name="items">Number of §§ at least.</param>
    /// <returns>Folder of the index, and one document of it.</returns>
    public static async Task<(string Index, string Document)> CreateAsync(string corpus, string folder, int items)
    {
        var originals = new List<Protocol>();
        foreach (var file in Directory.EnumerateFiles(corpus).Where(file => Path.GetExtension(file) is ".pdf" or ".docx").Order(StringComparer.Ordinal))
            originals.Add(await new ProtocolReader(new DocumentReader()).ReadAsync(file));
        var documents = Directory.CreateDirectory(Path.Combine(folder, "protokoll")).FullName;
        var count = (int)Math.Ceiling(items / originals.Average(protocol => protocol.Items.Count));
        for (var i = 0; i < count; i++)
            await File.WriteAllTextAsync(Path.Combine(documents, $"meeting-{i}.txt"), $"{i}");
        var index = Path.Combine(folder, "index");
        await new IndexUpdater(new MultipliedReader(originals)).UpdateAsync([documents], index);
        return (index, Path.Combine(documents, "meeting-0.txt"));
    }
}
