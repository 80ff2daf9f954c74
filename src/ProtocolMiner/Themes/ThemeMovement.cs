using ProtocolMiner.Themes.Timelines;

namespace ProtocolMiner.Themes;

/// <summary>Whether a theme rises or falls, and how sure that is.</summary>
/// <param name="SlopePerYear">Change of the share in a year, by Sen's slope; 0.01 is one percentage point.</param>
/// <param name="Z">Standard score of the test; null when there is too little to tell.</param>
/// <param name="P">Probability of such a trend by chance; null when there is too little to tell.</param>
public sealed record ThemeMovement(ThemeDirection Direction, double SlopePerYear, double? Z, double? P)
{
    /// <summary>The test that decides the direction.</summary>
    public string Test { get; } = "Cochran–Armitage, stratified by body (Mantel), adjusted for dispersion; two-sided, 5 %";
}

public enum ThemeDirection
{
    /// <summary>Too few mentions or periods to tell.</summary>
    Unknown,

    /// <summary>No trend that could not be chance.</summary>
    Steady,

    Rising,
    Falling,
}

/// <summary>The share jumped to another level and stayed there for two periods or more.</summary>
/// <param name="Since">The first period of the new level.</param>
/// <param name="Before">The share over the periods of the level before.</param>
/// <param name="After">The share over the periods of the new level.</param>
public sealed record ThemeChange(Period Since, double Before, double After);
