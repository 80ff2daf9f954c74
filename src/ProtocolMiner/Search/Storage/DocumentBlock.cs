using Lucene.Net.Documents;
using Lucene.Net.Index;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Search.Storage;

/// <summary>Writes a protocol as a block of Lucene documents, and reads it back: its items in their order, and last what is not in an item.</summary>
internal static class DocumentBlock
{
    public static List<Document> Create(FileState file, Protocol protocol)
    {
        var whole = protocol.Items.Count == 0;
        IReadOnlyList<Item> items = whole ? [Whole(protocol)] : protocol.Items;
        var block = items.Select((item, ordinal) => ItemEntry.Create(file, protocol, item, Head(file, protocol, ordinal, whole))).ToList();
        block.Add(
        [
            new StringField(IndexSchema.File, file.FullPath, Field.Store.NO),
            new StringField(IndexSchema.Entry, IndexSchema.DocumentEntry, Field.Store.NO),
            new StringField(IndexSchema.Path, file.Path, Field.Store.YES),
            new StoredField(IndexSchema.Entries, items.Count),
            new StoredField(IndexSchema.Json, StoredJson.Write(protocol with { Items = [] })),
        ]);
        return block;
    }

    /// <summary>Reads the block whose last document is <paramref name="last"/>.</summary>
    public static Protocol Read(IndexReader reader, int last)
    {
        var document = reader.Document(last);
        var count = document.GetField(IndexSchema.Entries).GetInt32Value() ?? 0;
        var items = new List<Item>();
        for (var entry = last - count; entry < last; entry++)
        {
            var stored = reader.Document(entry);
            if (!StoredJson.Read<ItemHead>(stored.ReadText(IndexSchema.Head)).Whole)
                items.Add(StoredJson.Read<Item>(stored.ReadText(IndexSchema.Json)));
        }

        return StoredJson.Read<Protocol>(document.ReadText(IndexSchema.Json)) with { Items = items };
    }

    /// <summary>The entry of one item of the block whose last document is <paramref name="last"/>; null when there is no such item.</summary>
    public static int? FindEntry(IndexReader reader, int last, int ordinal)
    {
        var count = reader.Document(last).GetField(IndexSchema.Entries).GetInt32Value() ?? 0;
        return ordinal >= 0 && ordinal < count ? last - count + ordinal : null;
    }

    private static ItemHead Head(FileState file, Protocol protocol, int ordinal, bool whole) =>
        new(file.Path, ordinal, protocol.Kind, protocol.Title, protocol.Meeting.Body, protocol.Meeting.Date, whole);

    /// <summary>A document that has no items is found as one.</summary>
    public static Item Whole(Protocol protocol) => new(
        Number: null, Label: null, protocol.Title, CaseNumbers: [], Page: protocol.Source.Pages is null ? null : 1, EndPage: protocol.Source.Pages, protocol.Text,
        Decisions: [], Speakers: [], Proposals: [], Votes: [], Reservations: [], Attachments: []);
}
