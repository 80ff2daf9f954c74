using ProtocolMiner.Search;
using ProtocolMiner.Themes.Timelines;

namespace ProtocolMiner.Themes;

/// <summary>How one theme has moved through the bodies: the answer to a <see cref="SearchRequest"/> that is counted instead of ranked.</summary>
/// <param name="Query">What was asked for.</param>
/// <param name="Words">The words of the documents that were counted as a mention, the most frequent first.</param>
/// <param name="Length">Length of the periods.</param>
/// <param name="Points">All periods from the first to the last of which anything is known, gaps included.</param>
/// <param name="Trend">Whether its share rises or falls.</param>
/// <param name="Changes">Where its share jumps to another level; empty when it does not.</param>
/// <param name="Totals">Counts over all periods.</param>
/// <param name="Bodies">The bodies that dealt with it (<em>organ</em>), the most §§ first.</param>
/// <param name="Parties">Parties that act in its §§: speak, propose or reserve themselves.</param>
/// <param name="Outcomes">What its §§ decided; values as in <see cref="Facets"/>.</param>
/// <param name="First">The first decision that names it; null when none does.</param>
/// <param name="Latest">The latest decision that names it.</param>
/// <param name="Items">Its §§, by day.</param>
/// <param name="Sources">Memos, decks and other documents that mention it, by day, beside what was decided. They are in none of the counts.</param>
/// <param name="Related">Other themes that go with it, the surest first.</param>
public sealed record ThemeTrend(
    string Query,
    IReadOnlyList<string> Words,
    PeriodLength Length,
    IReadOnlyList<ThemePoint> Points,
    ThemeMovement Trend,
    IReadOnlyList<ThemeChange> Changes,
    ThemeTotals Totals,
    IReadOnlyList<ThemeShare> Bodies,
    IReadOnlyList<ThemeShare> Parties,
    IReadOnlyList<FacetCount> Outcomes,
    ThemeItem? First,
    ThemeItem? Latest,
    IReadOnlyList<ThemeItem> Items,
    IReadOnlyList<ThemeSource> Sources,
    IReadOnlyList<RelatedTheme> Related);

/// <summary>Counts over all periods.</summary>
/// <param name="Items">All §§ that were looked at: of minutes and notes, each once, with a day.</param>
/// <param name="Mentions">Those that mention the theme.</param>
/// <param name="Central">Those that mention it in their heading or in what they decide.</param>
/// <param name="Undated">Mentions in §§ without a day, which are in no other number.</param>
/// <param name="Repeated">§§ that stand in a second document too (Word beside PDF, an extract) and were counted once.</param>
public sealed record ThemeTotals(int Items, int Mentions, int Central, int Undated, int Repeated)
{
    /// <summary>Mentions as a share of all §§; null when there are none.</summary>
    public double? Share => Items == 0 ? null : (double)Mentions / Items;
}

/// <summary>How much of a body's or a party's §§ a theme is.</summary>
/// <param name="Items">All §§ of the body, or all in which the party acts.</param>
public sealed record ThemeShare(string Name, int Mentions, int Items)
{
    public double Share => (double)Mentions / Items;
}
