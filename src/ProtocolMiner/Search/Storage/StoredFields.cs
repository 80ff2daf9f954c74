using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace ProtocolMiner.Search.Storage;

/// <summary>Reads stored fields.</summary>
internal static class StoredFields
{
    public static string ReadText(this IndexReader reader, int doc, string field) => reader.Document(doc).ReadText(field);

    public static string ReadText(this Document document, string field) => document.Get(field, CultureInfo.InvariantCulture);
}
