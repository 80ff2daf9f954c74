using System.Text.RegularExpressions;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>A line of text on its way into a paragraph.</summary>
/// <param name="Text">The line's words, normalised.</param>
/// <param name="Page">1-based page; null where the format has no pages.</param>
/// <param name="Margin">Where the line's column ends; null when nothing tells. Points, or characters in text without geometry.</param>
internal sealed partial record FlowLine(Line Line, string Text, int? Page, double? Margin)
{
    /// <summary>Widths are means: a word that would have fitted only just counts as one that did not, in characters.</summary>
    private const double Slack = 1;

    /// <summary>Where the line ends, in the measure of <see cref="Margin"/>.</summary>
    public double Right => Line.Box?.Right ?? Text.Length;

    /// <summary>Mean width of a character; 1 in text without geometry.</summary>
    public double CharacterWidth => Line.Box is { } box ? box.Width / Math.Max(1, Text.Length) : 1;

    /// <summary>Font size of most of the text in points; 0 when unknown.</summary>
    public double Size { get; } = MainSize(Line.Runs);

    /// <summary>The line begins in lower case, or with a parenthesis: it can only go on with what stands above.</summary>
    public bool StartsWithin => Text.Length > 0 && (char.IsLower(Text[0]) || Text[0] == '(');

    /// <summary>The next line's first word would not have fitted behind this one; null when the column's end is unknown.</summary>
    public bool? IsFullBefore(FlowLine next)
    {
        if (Margin is not { } margin)
            return null;
        return Right + ((FirstWord().Match(next.Text).Length + 1 + Slack) * next.CharacterWidth) > margin;
    }

    /// <summary>A number keeps its unit, a § its number, a name its party: they are one word to a typesetter.</summary>
    [GeneratedRegex(@"^(?:(?:\d+|§+)\s){0,3}\S*(?:\s\(\p{Lu}\p{L}{0,3}\))?")]
    private static partial Regex FirstWord();

    private static double MainSize(IReadOnlyList<TextRun> runs)
    {
        if (runs.Count == 1)
            return runs[0].Style.Size;
        return runs.Count == 0 ? 0 : runs.GroupBy(run => run.Style.Size).MaxBy(group => group.Sum(run => run.Text.Length))!.Key;
    }
}
