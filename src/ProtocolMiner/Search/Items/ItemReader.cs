using Lucene.Net.Index;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Search.Items;

/// <summary>Reads an item back with what tells where it stands.</summary>
internal static class ItemReader
{
    public static IndexedItem Read(IndexReader reader, int entry)
    {
        var stored = reader.Document(entry);
        var head = StoredJson.Read<ItemHead>(stored.ReadText(IndexSchema.Head));
        var item = StoredJson.Read<Item>(stored.ReadText(IndexSchema.Json));
        return new IndexedItem(
            entry, head.Path, head.Ordinal, head.Kind, head.Body, head.Date, item.Title ?? head.Title,
            ReferenceWriter.Write(head.Path, head.Kind, head.Body, head.Date, head.Title, item.Number, item.Label), item);
    }
}
