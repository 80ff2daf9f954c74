using ProtocolMiner.Themes.Statistics;

namespace ProtocolMiner.Themes.Timelines;

/// <summary>How much of one period's §§ a theme is.</summary>
/// <param name="Items">All §§ of the bodies that are covered then; 0 in a gap.</param>
/// <param name="Mentions">Those that mention the theme.</param>
/// <param name="Central">Those that mention it in their heading or in what they decide.</param>
/// <param name="Covered">Bodies of which the index holds §§ of the period.</param>
/// <param name="Missing">Bodies of which it holds §§ from before and after, but none of the period: the share says nothing of them.</param>
public sealed record ThemePoint(
    Period Period,
    int Items,
    int Mentions,
    int Central,
    IReadOnlyList<string> Covered,
    IReadOnlyList<string> Missing)
{
    /// <summary>Nothing is known of the period: that is a gap, and no zero.</summary>
    public bool IsGap => Items == 0;

    /// <summary>Mentions as a share of all §§; null in a gap.</summary>
    public double? Share => IsGap ? null : (double)Mentions / Items;

    /// <summary>Where the share may lie if the period's §§ are taken for a sample of 95 in 100; null in a gap.</summary>
    public ShareInterval? Interval => IsGap ? null : ShareInterval.Of(Mentions, Items);
}
