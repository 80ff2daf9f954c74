using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>
/// Tells what sort of document it is: a deck by its format, the others by the first line of their head that names the sort
/// (<c>kinds.tsv</c>), else by what such documents have in common.
/// </summary>
internal static partial class DocumentKindDetector
{
    private static readonly (Regex Pattern, DocumentKind Kind)[] Cues =
        [.. CueList.Read("kinds.tsv").Select(cue => (Compile(cue.Pattern), Enum.Parse<DocumentKind>(cue.Meaning, ignoreCase: true)))];

    public static DocumentKind Detect(CleanDocument document)
    {
        if (DeckDetector.IsDeck(document))
            return DocumentKind.Slides;
        return FromHead(document) ?? FromStructure(document);
    }

    /// <summary>The kind that a line names; null when it names none.</summary>
    public static DocumentKind? Recognise(string line)
    {
        var text = line.Trim().TrimEnd(':', '.', ' ');
        foreach (var (pattern, kind) in Cues)
        {
            if (pattern.IsMatch(text))
                return kind;
        }

        return null;
    }

    private static DocumentKind? FromHead(CleanDocument document)
    {
        foreach (var line in DocumentHead.Lines(document).Concat(document.RunningLines))
        {
            if (Recognise(line) is { } kind)
                return kind;
        }

        return null;
    }

    private static DocumentKind FromStructure(CleanDocument document)
    {
        var text = string.Join('\n', DocumentHead.Lines(document, DocumentHead.Whole));
        if (MinutesSigns().IsMatch(text))
            return DocumentKind.Minutes;
        return MemoHead().IsMatch(text) && Proposes().IsMatch(text) ? DocumentKind.Memo : DocumentKind.Other;
    }

    private static Regex Compile(string pattern) =>
        new($"^(?:{pattern.Replace(" ", @"\s+", StringComparison.Ordinal)})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Someone is to adjust or has kept the minutes.</summary>
    [GeneratedRegex(@"^(?:Utses att justera|Justerande|Justerare|Vid protokollet)\b", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex MinutesSigns();

    [GeneratedRegex(@"^(?:Handläggare|Diarienr|Diarienummer|Dnr|Beteckning|Datum)\b", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex MemoHead();

    [GeneratedRegex(@"^(?:\p{L}+s )?(?:förslag till beslut|beslutsförslag)\b", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Proposes();
}
