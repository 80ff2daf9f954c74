namespace ProtocolMiner.Extraction.Heads;

/// <summary>Tells what sort of document it is, and its title.</summary>
internal sealed class KindPass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
    }
}
