using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Compressing;
using Lucene.Net.Codecs.Lucene46;

namespace ProtocolMiner.Search.Storage;

/// <summary>
/// How the files of the index are written: as Lucene does, except that what is stored of items is compressed by deflate in place of LZ4. The
/// stored facts are most of the index, and so take two thirds of the room.
/// </summary>
[CodecName(CodecName)]
internal sealed class ProtocolCodec : FilterCodec
{
    /// <summary>Stands in the files of the index, and finds the codec when they are read.</summary>
    public const string CodecName = "ProtocolMiner";

    /// <summary>Bytes that are compressed together: more take less room, and longer to read a hit from. Lucene's own number.</summary>
    private const int ChunkSize = 1 << 14;

    private ProtocolCodec()
        : base(new Lucene46Codec())
    {
    }

    public static ProtocolCodec Instance { get; } = new();

    public override StoredFieldsFormat StoredFieldsFormat { get; } = new CompressingStoredFieldsFormat("ProtocolMinerStored", CompressionMode.HIGH_COMPRESSION, ChunkSize);

    /// <summary>Makes the codec known to Lucene, beside its own. To be called before an index is opened.</summary>
    public static void Register()
    {
        if (Codec.GetCodecFactory() is not Factory)
            Codec.SetCodecFactory(new Factory(Codec.GetCodecFactory()));
    }

    private sealed class Factory(ICodecFactory others) : ICodecFactory
    {
        public Codec GetCodec(string name) => name == CodecName ? Instance : others.GetCodec(name);
    }
}
