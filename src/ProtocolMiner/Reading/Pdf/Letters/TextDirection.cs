namespace ProtocolMiner.Reading.Pdf.Letters;

/// <summary>Which way text runs on the upright page.</summary>
internal enum TextDirection
{
    Level,
    Up,
    Down,
    UpsideDown,

    /// <summary>At an angle, as watermarks are.</summary>
    Slanted,
}
