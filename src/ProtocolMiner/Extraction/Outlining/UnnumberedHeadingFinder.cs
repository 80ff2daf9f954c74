using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Extraction.Decisions;
using ProtocolMiner.Extraction.Heads;
using ProtocolMiner.Extraction.Sections;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>
/// Finds the headings of an agenda without numbers. Paragraphs that stand out are sorted by their looks; the most prominent look that
/// several of them share, each with text below, is that of the agenda's headings. What a front page is made of is none.
/// </summary>
internal static partial class UnnumberedHeadingFinder
{
    /// <summary>A heading is rarely longer, in characters.</summary>
    private const int LongestHeading = 120;

    /// <summary>A heading told by its words alone has no more of them.</summary>
    private const int MostWords = 6;

    private static readonly WholePattern[] FrontCues = [.. CueList.Read("front-headings.tsv").Select(cue => CueList.Whole(cue.Pattern))];

    public static IReadOnlyList<ItemHead> Find(IReadOnlyList<CleanBlock> blocks)
    {
        var body = BodyLook(blocks);
        var headings = new List<(int Index, Look Look)>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Paragraph paragraph && LookOf(paragraph) is var look && look.StandsOutFrom(body) && (CanBeHeading(paragraph) || IsAboutAgenda(paragraph, i + 1 < blocks.Count ? blocks[i + 1] : null)))
                headings.Add((i, look));
        }

        foreach (var alike in headings.GroupBy(h => h.Look with { Font = "" }).OrderByDescending(group => group.Key))
        {
            var indices = headings.Select(h => h.Index).ToHashSet();
            var withText = alike.Where(h => h.Index + 1 < blocks.Count && !indices.Contains(h.Index + 1)).ToList();
            if (withText.Count >= 2)
                return [.. alike.SkipWhile(h => h.Index < withText[0].Index).Select(h => new ItemHead(h.Index, null))];
        }

        return FindByWords(blocks);
    }

    /// <summary>In plain text, where all looks the same: a few words without a verb or an end mark, with a sentence below.</summary>
    private static List<ItemHead> FindByWords(IReadOnlyList<CleanBlock> blocks)
    {
        var found = new List<ItemHead>();
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (blocks[i] is Paragraph { Size: 0, Text: var words } paragraph && blocks[i + 1] is Paragraph { Size: 0, Text: var below }
                && CanBeHeading(paragraph) && !char.IsAsciiDigit(words[0]) && words.Count(c => c == ' ') < MostWords && words.All(c => c is ' ' or '-' || char.IsLetterOrDigit(c))
                && !DecisionGrammar.HasFiniteVerb(words) && !BackMatterFinder.Recognise(words, isHeading: false) && EndsSentence(below))
            {
                found.Add(new ItemHead(i, null));
            }
        }

        return found.Count >= 2 ? found : [];
    }

    private static bool EndsSentence(string text) => text.TrimEnd() is [.., '.' or '!' or '?'];

    /// <summary>Whether a line is one of those that a front page is made of: "Närvarande", "Plats och tid".</summary>
    public static bool IsFront(string text) => Array.Exists(FrontCues, cue => cue.IsMatch(text.Trim().TrimEnd(':')));

    /// <summary>"Dagordning" heads the list of items, or is the first item itself: then a sentence stands below.</summary>
    private static bool IsAboutAgenda(Paragraph heading, CleanBlock? below) =>
        Agenda().IsMatch(heading.Text) && below is Paragraph { ListLabel: null, Text: var text } && EndsSentence(text);

    private static bool CanBeHeading(Paragraph paragraph)
    {
        var text = paragraph.Text.Trim();
        return text.Length is > 1 and <= LongestHeading
            && paragraph.ListLabel is null
            && (char.IsUpper(text[0]) || char.IsAsciiDigit(text[0]))
            && !SentenceOrLabel().IsMatch(text)
            && !IsFront(text)
            && SectionHeadings.Recognise(text) is null or SectionKind.Background
            && DocumentKindDetector.Recognise(text) is null;
    }

    private static Look BodyLook(IReadOnlyList<CleanBlock> blocks) =>
        blocks.OfType<Paragraph>().GroupBy(LookOf).OrderByDescending(group => group.Sum(p => p.Text.Length)).Select(group => group.Key).FirstOrDefault();

    private static Look LookOf(Paragraph paragraph) => new(
        paragraph.HeadingLevel ?? Look.NoLevel,
        Math.Round(paragraph.Size),
        paragraph.Bold,
        paragraph.Runs.Count > 0 ? paragraph.Runs.MaxBy(run => run.Text.Length).Style.Font ?? "" : "");

    [GeneratedRegex(@"^(?:dagordning(?:en)?|föredragningslista(?:n)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Agenda();

    /// <summary>A sentence's end, or a label with its value ("Plats: Storgatan 1").</summary>
    [GeneratedRegex(@"[.,;]$|^[^:]{2,30}:\s")]
    private static partial Regex SentenceOrLabel();

    /// <summary>How a paragraph looks, ordered by prominence; a font of its own makes it stand out, but no more prominent.</summary>
    private readonly record struct Look(int Level, double Size, bool Bold, string Font) : IComparable<Look>
    {
        public const int NoLevel = 10;

        public bool StandsOutFrom(Look body) => CompareTo(body) > 0 || (CompareTo(body) == 0 && Font != body.Font);

        public int CompareTo(Look other)
        {
            var order = other.Level.CompareTo(Level);
            if (order == 0)
                order = Size.CompareTo(other.Size);
            return order != 0 ? order : Bold.CompareTo(other.Bold);
        }
    }
}
