using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Cues;

namespace ProtocolMiner.Extraction.Sections;

/// <summary>Tells a heading that the cue list does not know: bold and short, without a full stop, with text below, and no decision set in bold.</summary>
internal static partial class UnknownHeading
{
    private const int Shortest = 3;

    private const int Longest = 70;

    private static readonly CueMatcher Verbs = CueMatcher.Load("decision-verbs.tsv");

    /// <param name="next">What stands below; null at the item's end.</param>
    public static bool Is(Paragraph paragraph, CleanBlock? next) =>
        (paragraph.Bold || paragraph.HeadingLevel is not null)
        && paragraph.ListLabel is null
        && paragraph.Text.Length is >= Shortest and <= Longest
        && !paragraph.Text.EndsWith('.') && !paragraph.Text.EndsWith(',')
        && char.IsUpper(paragraph.Text[0])
        && next is not null
        && Verbs.First(paragraph.Text) is null
        && !Votes().IsMatch(paragraph.Text);

    /// <summary>Heads the names of those who voted so, within the vote.</summary>
    [GeneratedRegex(@"^(?:ja|nej|avstår|avstod|frånvarande)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Votes();
}
