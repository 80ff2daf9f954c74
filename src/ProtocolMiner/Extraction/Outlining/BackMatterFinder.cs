using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Cues;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>Finds where the last item ends and signatures, notices of posting, attendance lists and appendices begin (<c>back-matter.tsv</c>).</summary>
internal static partial class BackMatterFinder
{
    /// <summary>A name above a signature's title is no longer, in characters.</summary>
    private const int LongestName = 60;

    private static readonly (WholePattern Pattern, bool IsAppendix)[] Cues =
        [.. CueList.Read("back-matter.tsv").Select(cue => (CueList.Whole(cue.Pattern), cue.Meaning == "appendix"))];

    /// <returns>Index of the first block that is not the item's; the number of blocks when all are.</returns>
    public static int Start(IReadOnlyList<CleanBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var begins = blocks[i] switch
            {
                Paragraph paragraph => Rule().IsMatch(paragraph.Text) || Recognise(paragraph.Text, StandsAlone(paragraph, i > 0 ? blocks[i - 1] : null)),
                Grid grid => grid.Rows.Count > 0 && grid.Rows[0].Cells.Any(cell => Recognise(cell.Text, isHeading: true)),
                _ => false,
            };
            if (begins)
                return i > 0 && IsName(blocks[i - 1]) && blocks[i] is Paragraph { Text: var title } && SignersTitle().IsMatch(title) ? i - 1 : i;
        }

        return blocks.Count;
    }

    /// <returns>Index of the first appendix in a document; the number of blocks when it has none.</returns>
    public static int Appendix(IReadOnlyList<CleanBlock> blocks)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            if (blocks[i] is Paragraph paragraph && StandsAlone(paragraph, blocks[i - 1]) && Array.Exists(Cues, cue => cue.IsAppendix && cue.Pattern.IsMatch(paragraph.Text.Trim())))
                return i;
        }

        return blocks.Count;
    }

    /// <summary>Whether a line begins the back matter.</summary>
    /// <param name="isHeading">The line stands as a heading; "bilaga 1" in a list of documents does not.</param>
    public static bool Recognise(string line, bool isHeading)
    {
        var text = line.Trim().TrimEnd(':', '.', ' ');
        return Array.Exists(Cues, cue => (isHeading || !cue.IsAppendix) && cue.Pattern.IsMatch(text));
    }

    private static bool StandsAlone(Paragraph paragraph, CleanBlock? above) =>
        paragraph.Bold || paragraph.HeadingLevel is not null || (paragraph.Page is not null && paragraph.Page != above?.EndPage);

    private static bool IsName(CleanBlock block) => block is Paragraph { ListLabel: null, Text: { Length: < LongestName } text } && Name().IsMatch(text);

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}-]+\s){1,3}\p{Lu}[\p{L}-]+(?: \(\p{L}{1,3}\))?$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:\p{L}*ordförande|\p{L}*sekreterare|justerare|protokollförare)$", RegexOptions.IgnoreCase)]
    private static partial Regex SignersTitle();

    /// <summary>A line to write on.</summary>
    [GeneratedRegex(@"^\s*[._…]{8,}\s*$")]
    private static partial Regex Rule();
}
