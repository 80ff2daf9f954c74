namespace ProtocolMiner.Extraction.Decisions;

/// <summary>What stands before a line of a decision and makes it a point of its own.</summary>
internal enum PointMarker
{
    None,

    /// <summary>"1.", "2)".</summary>
    Number,

    /// <summary>"a.", "b)".</summary>
    Letter,

    /// <summary>"•", "–".</summary>
    Bullet,

    /// <summary>The conjunction <em>att</em>, with or without a bullet before it.</summary>
    That,
}
