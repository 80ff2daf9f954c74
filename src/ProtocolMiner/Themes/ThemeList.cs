using ProtocolMiner.Themes.Timelines;

namespace ProtocolMiner.Themes;

/// <summary>What the documents of an index are about.</summary>
/// <param name="Items">All §§ that were looked at: of minutes and notes, each once, with a day.</param>
/// <param name="Length">Length of the periods.</param>
/// <param name="Periods">All periods from the first to the last of which anything is known.</param>
/// <param name="Themes">The themes, the weightiest first.</param>
public sealed record ThemeList(int Items, PeriodLength Length, IReadOnlyList<Period> Periods, IReadOnlyList<Theme> Themes);

/// <summary>Words that go together, by the name of the weightiest.</summary>
/// <param name="Name">A word or phrase as the documents write it.</param>
/// <param name="Terms">All its words and phrases, the name first.</param>
/// <param name="Mentions">§§ that have any of them.</param>
/// <param name="Share">Mentions as a share of all §§.</param>
/// <param name="Shares">The same in each period of the list; null in a gap.</param>
/// <param name="Trend">Whether it rises or falls; its probability is adjusted for the number of themes (Benjamini and Hochberg).</param>
public sealed record Theme(
    string Name,
    IReadOnlyList<string> Terms,
    int Mentions,
    double Share,
    IReadOnlyList<double?> Shares,
    ThemeMovement Trend);

/// <summary>A theme that stands in the same §§ as another more often than chance would have it.</summary>
/// <param name="Name">A word or phrase as the documents write it.</param>
/// <param name="Together">§§ that mention both.</param>
/// <param name="Mentions">All §§ that mention it.</param>
public sealed record RelatedTheme(string Name, int Together, int Mentions);
