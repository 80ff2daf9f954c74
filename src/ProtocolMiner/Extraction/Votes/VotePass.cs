namespace ProtocolMiner.Extraction.Votes;

/// <summary>Reads the results of votes (<em>omröstning</em>, <em>votering</em>).</summary>
internal sealed class VotePass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
    }
}
