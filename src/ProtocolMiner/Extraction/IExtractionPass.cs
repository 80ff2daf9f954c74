namespace ProtocolMiner.Extraction;

/// <summary>One step of an extraction: reads what the passes before it found and adds its own part. Never throws for what stands in the document.</summary>
internal interface IExtractionPass
{
    void Run(ProtocolDraft draft);
}
