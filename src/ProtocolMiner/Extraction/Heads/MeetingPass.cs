namespace ProtocolMiner.Extraction.Heads;

/// <summary>Reads the head of the meeting: body, organisation, date, times, place, chair, secretary, adjusters.</summary>
internal sealed class MeetingPass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
    }
}
