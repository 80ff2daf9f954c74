namespace ProtocolMiner.Extraction.Proposals;

/// <summary>Reads what was moved at the meeting (<em>yrkanden</em>).</summary>
internal sealed class ProposalPass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
    }
}
