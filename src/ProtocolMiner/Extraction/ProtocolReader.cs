using ProtocolMiner.Cleaning;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Extraction;

/// <summary>Reads protocols in this process: the whole way of a document, from file to facts.</summary>
public sealed class ProtocolReader(IDocumentReader documents) : IProtocolReader
{
    public Protocol Read(string path, CancellationToken cancellation = default) =>
        ProtocolExtractor.Extract(DocumentCleaner.Clean(documents.Read(path, cancellation)));

    public Task<Protocol> ReadAsync(string path, CancellationToken cancellation = default) =>
        Task.Run(() => Read(path, cancellation), cancellation);
}
