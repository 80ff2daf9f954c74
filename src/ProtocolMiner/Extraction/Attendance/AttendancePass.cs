namespace ProtocolMiner.Extraction.Attendance;

/// <summary>Reads who was there (<em>närvaro</em>).</summary>
internal sealed class AttendancePass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
    }
}
