namespace ProtocolMiner.Reading.Pdf.Rules;

/// <summary>The drawn lines of a page.</summary>
/// <param name="Level">From left to right; sorted by height.</param>
/// <param name="Upright">From top to bottom; sorted by x.</param>
/// <param name="Edges">Upper and lower edges of filled boxes, such as the background of a table's header; sorted by height.</param>
internal sealed record RuleSet(IReadOnlyList<Rule> Level, IReadOnlyList<Rule> Upright, IReadOnlyList<Rule> Edges)
{
    public static RuleSet Empty { get; } = new([], [], []);
}
