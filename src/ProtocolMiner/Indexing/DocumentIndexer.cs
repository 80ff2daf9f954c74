using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Indexing;

/// <summary>Reads one file all the way: read, clean, extract. A file that cannot be read comes out as a failure, never as an exception.</summary>
internal sealed class DocumentIndexer(IDocumentReader reader)
{
    /// <summary>Changes with every build whose reading or extraction may differ: files read by another version are read again.</summary>
    public static string Version { get; } = typeof(ProtocolExtractor).Module.ModuleVersionId.ToString();

    public ReadFile Read(FoundFile file, CancellationToken cancellation)
    {
        try
        {
            var document = DocumentCleaner.Clean(reader.Read(file.Path, cancellation));
            var protocol = ProtocolExtractor.Extract(document);
            return new ReadFile(State(file, protocol.Source.Sha256, failure: null), protocol, DocumentText.Read(document));
        }
        catch (UnreadableDocumentException e)
        {
            return Failed(file, e.Code, e.Message);
        }

        // Whatever else goes wrong is a fault of this program, met in one file of thousands: the others are read all the same.
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return Failed(file, "internal-error", $"ProtocolMiner failed on this file ({e.GetType().Name}: {e.Message}). Please report it.");
        }
    }

    public static FileState State(FoundFile file, string hash, FileFailure? failure) =>
        new(file.Path, file.FullPath, file.Size, file.Modified, hash, Version, failure);

    private static ReadFile Failed(FoundFile file, string code, string message) =>
        new(State(file, ContentHash.Compute(file.FullPath), new FileFailure(code, message)), null, "");
}

/// <param name="Protocol">Null when the file could not be read; the state says why.</param>
/// <param name="Text">All text of the document.</param>
internal sealed record ReadFile(FileState State, Protocol? Protocol, string Text);
