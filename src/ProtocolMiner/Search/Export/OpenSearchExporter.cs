using System.Globalization;
using System.Text;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Search.Export;

/// <summary>
/// Writes an index for a cluster of OpenSearch to load as it is: an index template, and the items in files for the bulk interface (each
/// item two lines of JSON, what to do and the document). Loading the files again replaces the same documents.
/// </summary>
/// <param name="fileBytes">Size after which another file is begun.</param>
public sealed class OpenSearchExporter(long fileBytes = OpenSearchExporter.DefaultFileBytes)
{
    /// <summary>Half of the largest request that OpenSearch takes by default (<c>http.max_content_length</c>, 100 MB).</summary>
    public const long DefaultFileBytes = 50_000_000;

    private const string IndexName = "protokoll";

    /// <returns>The number of items and of files that hold them.</returns>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public (int Items, int Files) Export(ProtocolIndex index, string folder)
    {
        ArgumentNullException.ThrowIfNull(index);
        Directory.CreateDirectory(folder);
        foreach (var old in Directory.GetFiles(folder, "items-*.ndjson"))
            File.Delete(old);
        File.WriteAllText(Path.Combine(folder, "template.json"), OpenSearchTemplate.Write() + "\n");
        var (items, files) = (0, 0);
        StreamWriter? output = null;
        try
        {
            foreach (var (id, item) in index.ReadProtocols().SelectMany(protocol => OpenSearchItem.Of(protocol).Select((item, i) => (IdOf(item.Document, i), item))))
            {
                if (output is null || output.BaseStream.Length >= fileBytes)
                {
                    output?.Dispose();
                    output = Create(folder, ++files);
                }

                output.Write(StoredJson.Write(new { Index = new { _index = IndexName, _id = id } }) + "\n" + StoredJson.Write(item) + "\n");
                items++;
            }
        }
        finally
        {
            output?.Dispose();
        }

        return (items, files);
    }

    private static StreamWriter Create(string folder, int number) =>
        new(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"items-{number:0000}.ndjson")), append: false, new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };

    private static string IdOf(string document, int ordinal) => string.Create(CultureInfo.InvariantCulture, $"{document}#{ordinal}");
}
