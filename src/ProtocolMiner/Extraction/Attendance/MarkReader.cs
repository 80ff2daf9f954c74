using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Heads;

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

    /// <summary>"Anna Berg ⇥ X, sekreterare": the mark in a column behind the name, with a remark beside it.</summary>
    /// <returns>The mark, and the entry without it; an empty mark and the entry itself when there is none.</returns>
    public static (string Mark, Paragraph Entry) TakeBetween(Paragraph entry)
    {
        var match = Between().Match(entry.Text);
        return match.Success
            && ParagraphSlicer.Slice(entry, 0, match.Index) is { } name
            && ParagraphSlicer.Slice(entry, match.Index + match.Length, entry.Text.Length) is { } remark
            ? (match.Groups["mark"].Value, ParagraphSlicer.Join(name, remark, "\t"))
            : ("", entry);
    }

    /// <summary>A list's bullet that is a mark: a tick, a cross, a box.</summary>
    public static string? Of(Paragraph paragraph) =>
        paragraph.ListLabel is { } label && Before().Match(label + " A") is { Success: true } match ? match.Groups["mark"].Value : null;

    [GeneratedRegex(@"^\s*(?<mark>[✓✔√☑☒✗✘×☐□■●]|[xX](?=\s+\p{Lu}))\s*")]
    private static partial Regex Before();

    [GeneratedRegex(@"\t\s*(?<mark>[✓✔√☑☒✗✘×xX])(?:,\s*|\t)(?=\S)")]
    private static partial Regex Between();

    [GeneratedRegex(@"(?:\s*(?<mark>[✓✔√☑☒✗✘×☐□])|\s+(?<mark>[xX]))\s*$")]
    private static partial Regex Behind();
}
