namespace ProtocolMiner.Extraction.Reservations;

/// <summary>Reads who reserved themselves against a decision.</summary>
internal sealed class ReservationPass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
    }
}
