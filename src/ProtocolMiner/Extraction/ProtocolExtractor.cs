using ProtocolMiner.Cleaning;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction;

/// <summary>What a clean document says.</summary>
public static class ProtocolExtractor
{
    /// <summary>Extracts everything; never throws for what stands in the document.</summary>
    public static Protocol Extract(CleanDocument document) => throw new NotSupportedException();
}
