using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>
/// The short lines of the front page and the running heads, taken apart at tabs and bullets: where body and organisation stand
/// without a label.
/// </summary>
internal static partial class FrontLines
{
    /// <summary>A title or a running head is no longer, in characters.</summary>
    private const int Longest = 140;

    /// <summary>A title that goes on with body, day, time and place is no longer, in characters.</summary>
    private const int LongestTitle = 180;

    private static readonly char[] Separators = ['\t', '·', '|', '•', '\n'];

    /// <summary>Lines of the front page that stand under no label of the meeting, then the running heads.</summary>
    public static IReadOnlyList<string> Read(CleanDocument document, IReadOnlyList<LabelledPart> front)
    {
        var lines = new List<string>();
        foreach (var text in front.Where(part => part.Label is null or { Field: FrontField.Other or FrontField.Date }).SelectMany(part => part.Paragraphs).Select(p => p.Text))
        {
            // "Samverkansrådet / för äldre": a line that goes on in lower case.
            if (lines.Count > 0 && text.Length > 0 && char.IsLower(text[0]))
                lines[^1] += " " + text;
            else
                lines.Add(text);
        }

        return [.. lines.Concat(document.RunningLines)
            .SelectMany(text => text.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Where(text => text.Length <= (IsTitle().IsMatch(text) ? LongestTitle : Longest))];
    }

    [GeneratedRegex("^(?:\\p{L}*protokoll|minnesanteckningar|kallelse)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsTitle();
}
