namespace ProtocolMiner.Extraction.Decisions;

/// <summary>Reads what was decided, and what is proposed.</summary>
internal sealed class DecisionPass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
    }
}
