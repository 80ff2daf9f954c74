using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>
/// What the marks of an attendance list mean (<em>teckenförklaring</em>), as the document itself explains them: "✓ = deltog",
/// "X = närvarande, – = frånvarande", "Överstruket namn = anmält förhinder".
/// </summary>
internal sealed partial class RosterLegend
{
    private static readonly HashSet<string> Positive = new(StringComparer.OrdinalIgnoreCase)
    {
        "✓", "✔", "√", "☑", "☒", "✗", "✘", "×", "■", "●", "x", "j", "ja", "1", "närv", "närv.", "närvarande", "deltar", "deltog", "tjg", "tjg.", "tj", "tj.", "tjänstgörande",
    };

    private static readonly HashSet<string> Negative = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "-", "–", "—", "☐", "□", "0", "n", "nej", "f", "frånv", "frånv.", "frånvarande", "ej", "ej närvarande",
    };

    private static readonly HashSet<string> Notified = new(StringComparer.OrdinalIgnoreCase) { "förhinder", "anmält förhinder", "anm. förhinder", "förh", "förh.", "fh" };

    private readonly Dictionary<string, RosterPresence> marks = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The document explains a mark that is set before or behind names, so that lists of names with such marks are attendance lists.</summary>
    public bool ExplainsMarks => marks.Count > 0;

    /// <summary>What a struck-through name means; by custom, that the person has notified absence.</summary>
    public RosterPresence Struck { get; private set; } = RosterPresence.Excused;

    public static RosterLegend Read(IEnumerable<Paragraph> paragraphs)
    {
        var legend = new RosterLegend();
        foreach (var paragraph in paragraphs)
            legend.Add(paragraph);
        return legend;
    }

    /// <summary>Whether a paragraph explains marks and names nobody.</summary>
    public static bool IsLegend(Paragraph paragraph) => Meanings(TextOf(paragraph)).Any();

    /// <summary>What a mark means; null when it is no mark, or one that the document does not explain and that has no customary meaning.</summary>
    public RosterPresence? Meaning(string mark) =>
        marks.TryGetValue(mark, out var explained) ? explained
        : Positive.Contains(mark) ? RosterPresence.Present
        : Notified.Contains(mark) ? RosterPresence.Excused
        : Negative.Contains(mark) ? RosterPresence.Absent
        : null;

    private void Add(Paragraph paragraph)
    {
        foreach (var (mark, presence) in Meanings(TextOf(paragraph)))
        {
            if (Strike().IsMatch(mark) || paragraph.Runs.Any(run => run.Style.Struck && run.Text.Contains(mark, StringComparison.Ordinal)))
                Struck = presence;
            else
                marks[mark] = presence;
        }
    }

    /// <summary>A mark at the beginning may have been read as the bullet of a list.</summary>
    private static string TextOf(Paragraph paragraph) => paragraph.ListLabel is { } label ? label + " " + paragraph.Text : paragraph.Text;

    private static IEnumerable<(string Mark, RosterPresence Presence)> Meanings(string text)
    {
        foreach (Match match in Pair().Matches(text))
        {
            if (RosterLabelParser.Parse(match.Groups["meaning"].Value.Trim()) is { } label && (label.Presence ?? (label.Serving is true ? RosterPresence.Present : null)) is { } presence)
                yield return (match.Groups["mark"].Value.Trim(), presence);
        }
    }

    [GeneratedRegex(@"(?<mark>(?:överstruk|genomstruk)\p{L}+(?: namn)?|[^\s=,;]{1,6})\s*(?:=|betyder)\s*(?<meaning>[^,;=.]{3,50})", RegexOptions.IgnoreCase)]
    private static partial Regex Pair();

    /// <summary>The words for striking through, or a placeholder that shows how it looks ("Xxxx").</summary>
    [GeneratedRegex("^(?:överstruk|genomstruk)|^X{3,}$|^Namn$", RegexOptions.IgnoreCase)]
    private static partial Regex Strike();
}
