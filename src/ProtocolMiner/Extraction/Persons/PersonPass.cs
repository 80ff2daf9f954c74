namespace ProtocolMiner.Extraction.Persons;

/// <summary>Gathers everyone whom the document gives a title, party or function.</summary>
internal sealed class PersonPass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
    }
}
