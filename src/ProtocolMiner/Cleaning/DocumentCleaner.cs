using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning;

/// <summary>Turns a document as read into a clean flow of paragraphs and tables.</summary>
public static class DocumentCleaner
{
    public static CleanDocument Clean(SourceDocument document) => throw new NotSupportedException();
}
