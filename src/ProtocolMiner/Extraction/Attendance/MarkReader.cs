using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>Reads the mark before or behind a name in an attendance list, "✓ Anna Berg", "Anna Berg X".</summary>
internal static partial class MarkReader
{
    /// <summary>The mark that a text begins with.</summary>
    /// <returns>The mark, and the length of it with the white space behind; an empty mark of length 0 when there is none.</returns>
    public static (string Mark, int Length) Leading(string text)
    {
        var match = Before().Match(text);
        return match.Success ? (match.Groups["mark"].Value, match.Length) : ("", 0);
    }

    /// <summary>The mark that a text ends with, behind a tab or a wide space.</summary>
    public static (string Mark, int Length) Trailing(string text)
    {
        var match = Behind().Match(text);
        return match.Success ? (match.Groups["mark"].Value, match.Length) : ("", 0);
    }

    /// <summary>A list's bullet that is a mark: a tick, a cross, a box.</summary>
    public static string? Of(Paragraph paragraph) =>
        paragraph.ListLabel is { } label && Before().Match(label + " A") is { Success: true } match ? match.Groups["mark"].Value : null;

    [GeneratedRegex(@"^\s*(?<mark>[✓✔√☑☒✗✘×☐□■●]|[xX](?=\s+\p{Lu}))\s*")]
    private static partial Regex Before();

    [GeneratedRegex(@"(?:\s*(?<mark>[✓✔√☑☒✗✘×☐□])|\s+(?<mark>[xX]))\s*$")]
    private static partial Regex Behind();
}
