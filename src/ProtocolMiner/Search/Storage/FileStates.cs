using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace ProtocolMiner.Search.Storage;

/// <summary>The index' records of files, each a Lucene document of its own, so that a changed time does not touch the file's items.</summary>
internal static class FileStates
{
    public static Document Write(FileState state) =>
    [
        new StringField(IndexSchema.StateKey, state.FullPath, Field.Store.NO),
        new StringField(IndexSchema.Entry, IndexSchema.StateEntry, Field.Store.NO),
        new StoredField(IndexSchema.State, StoredJson.Write(state)),
    ];

    public static IEnumerable<FileState> Read(IndexReader reader) =>
        Entries.Of(reader, IndexSchema.StateEntry).Select(doc => StoredJson.Read<FileState>(reader.ReadText(doc, IndexSchema.State)));
}
