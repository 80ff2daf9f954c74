namespace ProtocolMiner.Extraction.Checks;

/// <summary>Finds what was expected and is missing, and what does not add up.</summary>
internal sealed class CheckPass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
    }
}
