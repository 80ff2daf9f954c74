namespace ProtocolMiner.Extraction.Speakers;

/// <summary>Reads who spoke on an item, and what they did.</summary>
internal sealed class SpeakerPass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
    }
}
