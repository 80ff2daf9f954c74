using Lucene.Net.Documents;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Vocabulary;

/// <summary>A word of the index as a Lucene document. One is filled again and again: to make its fields takes longer than to index them.</summary>
internal sealed class WordEntry
{
    private readonly StringField word = new(IndexSchema.Word, "", Field.Store.NO);
    private readonly BinaryDocValuesField value = new(IndexSchema.Word, new BytesRef());
    private readonly List<StringField> keys = [];

    /// <returns>A document that holds until the next call.</returns>
    public Document Fill(string text, IReadOnlyCollection<string> foundBy)
    {
        word.SetStringValue(text);
        value.SetBytesValue(new BytesRef(text));
        while (keys.Count < foundBy.Count)
            keys.Add(new StringField(IndexSchema.WordKey, "", Field.Store.NO));
        var document = new Document { word, value };
        foreach (var (field, key) in keys.Zip(foundBy))
        {
            field.SetStringValue(key);
            document.Add(field);
        }

        return document;
    }
}
