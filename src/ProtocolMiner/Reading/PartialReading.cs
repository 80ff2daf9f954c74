using ProtocolMiner.Protocols;

namespace ProtocolMiner.Reading;

/// <summary>Tells a document of which a part was left out for its bounds, or because a reader broke down over it.</summary>
public static class PartialReading
{
    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal)
    {
        "page-limit", "cell-limit", "time-limit", "memory-limit", "page-unreadable", "slide-unreadable", "form-unreadable", "not-interpreted",
    };

    /// <summary>The first thing that was left out; null when the document was read whole.</summary>
    public static Finding? FindIn(Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        return protocol.Warnings.FirstOrDefault(warning => Codes.Contains(warning.Code));
    }
}
