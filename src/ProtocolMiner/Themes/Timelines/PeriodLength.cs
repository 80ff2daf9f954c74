namespace ProtocolMiner.Themes.Timelines;

/// <summary>How finely time is divided.</summary>
public enum PeriodLength
{
    Year,

    /// <summary>A quarter of a year (<em>kvartal</em>).</summary>
    Quarter,
}
