using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>
/// Tells what sort of document it is: a deck by its format, the others by the first line of the running heads or the document's head that
/// names the sort (<c>kinds.tsv</c>, <c>kind-openings.tsv</c>), else by what such documents have in common.
/// </summary>
internal static partial class DocumentKindDetector
{
    /// <summary>A line that only begins with the word for the sort tells it among so many first lines.</summary>
    private const int OpeningLines = 6;

    private static readonly (WholePattern Pattern, DocumentKind Kind)[] Cues = Read("kinds.tsv");

    private static readonly (WholePattern Pattern, DocumentKind Kind)[] Openings = Read("kind-openings.tsv");

    public static DocumentKind Detect(CleanDocument document)
    {
        if (DeckDetector.IsDeck(document))
            return DocumentKind.Slides;
        var running = document.RunningLines.SelectMany(Parts).ToList();
        var head = DocumentHead.Lines(document).SelectMany(Parts).ToList();
        return First(running.Concat(head), Recognise)
            ?? First(head.Take(OpeningLines), RecogniseOpening)
            ?? FromStructure(document);
    }

    /// <summary>The kind that a whole line names; null when it names none.</summary>
    public static DocumentKind? Recognise(string line) => Match(Cues, line);

    /// <summary>The kind that one of a document's first lines begins with; null when it names none.</summary>
    public static DocumentKind? RecogniseOpening(string line) => Match(Openings, line);

    private static DocumentKind? First(IEnumerable<string> lines, Func<string, DocumentKind?> recognise) =>
        lines.Select(recognise).FirstOrDefault(kind => kind is not null);

    private static DocumentKind? Match((WholePattern Pattern, DocumentKind Kind)[] cues, string line)
    {
        var text = line.Trim().TrimEnd(':', '.', ' ');
        foreach (var (pattern, kind) in cues)
        {
            if (pattern.IsMatch(text))
                return kind;
        }

        return null;
    }

    private static DocumentKind FromStructure(CleanDocument document)
    {
        if (DeckDetector.IsDeckInText(document))
            return DocumentKind.Slides;
        var text = string.Join('\n', document.RunningLines.Concat(DocumentHead.All(document)));
        if (MinutesSigns().IsMatch(text))
            return DocumentKind.Minutes;
        if (NotesSigns().IsMatch(text))
            return DocumentKind.Notes;
        if (MemoHead().IsMatch(text) && Proposes().IsMatch(text))
            return DocumentKind.Memo;
        if (OpensAndCloses().IsMatch(text) && Attendance().IsMatch(text))
            return SectionSign().IsMatch(text) || ElectsAdjusters().IsMatch(text) ? DocumentKind.Minutes : DocumentKind.Notes;
        return DeckDetector.IsDeckByPages(document) ? DocumentKind.Slides : DocumentKind.Other;
    }

    /// <summary>A line laid out in columns says several things.</summary>
    private static string[] Parts(string line) => line.Split(['\t', '·', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static (WholePattern Pattern, DocumentKind Kind)[] Read(string list) =>
        [.. CueList.Read(list).Select(cue => (CueList.Whole(cue.Pattern), Enum.Parse<DocumentKind>(cue.Meaning, ignoreCase: true)))];

    /// <summary>Someone is to adjust or has kept the minutes.</summary>
    [GeneratedRegex(@"^(?:Utses att justera|Justerande|Justerare|Vid protokollet)\b", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex MinutesSigns();

    [GeneratedRegex(@"^(?:Vid anteckningarna|Antecknat av|Anteckningar förda av)\b", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex NotesSigns();

    [GeneratedRegex(@"^(?:Handläggare|Diarienr|Diarienummer|Dnr|Beteckning|Datum)\b", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex MemoHead();

    /// <summary>The record of a meeting, whatever it calls itself.</summary>
    [GeneratedRegex(@"^\W*(?:§ ?\d+ ?|\d+\. ?)?(?:mötets? (?:öppnande|öppnas|öppnades|avslut(?:ande|as|ades))|sammanträdets? (?:öppnande|öppnas|avslut(?:ande|as))|öppnande|avslutning)\b", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex OpensAndCloses();

    [GeneratedRegex(@"^(?:närvarande|deltagare|beslutande|deltog|medverkande)\b", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Attendance();

    [GeneratedRegex(@"^\W*(?:\d+\. ?)?val av .{0,30}juster", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex ElectsAdjusters();

    [GeneratedRegex(@"^§ ?\d+", RegexOptions.Multiline)]
    private static partial Regex SectionSign();

    [GeneratedRegex(@"^(?:\p{L}+s )?(?:förslag till beslut|beslutsförslag)\b", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Proposes();
}
