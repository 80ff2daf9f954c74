namespace ProtocolMiner.Extraction.Outlining;

/// <summary>Finds the items, their sections and their text.</summary>
internal sealed class OutlinePass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
    }
}
