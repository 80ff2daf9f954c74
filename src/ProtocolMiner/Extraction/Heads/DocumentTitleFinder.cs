using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>Finds the document's own title: a memo's subject, otherwise the line that names the sort of document and what stands beside it in the same size.</summary>
internal static partial class DocumentTitleFinder
{
    /// <summary>A title is no longer than this, in characters.</summary>
    private const int LongestTitle = 250;

    /// <summary>Paragraphs of one size differ by less, in points.</summary>
    private const double SameSize = 0.6;

    public static string? Find(CleanDocument document, DocumentKind kind)
    {
        var paragraphs = document.Blocks.OfType<Paragraph>().Where(p => p.Text.Length > 0).ToList();
        return kind switch
        {
            DocumentKind.Memo => MemoTitle(paragraphs),
            DocumentKind.Slides => paragraphs.FirstOrDefault(p => p.Text.Length <= LongestTitle)?.Text,
            DocumentKind.Other => null,
            _ => MeetingTitle([.. DocumentHead.Blocks(document).OfType<Paragraph>().Where(p => p.Text.Length > 0)], kind)
                ?? document.RunningLines.FirstOrDefault(line => DocumentKindDetector.Recognise(line) == kind),
        };
    }

    private static string? MeetingTitle(List<Paragraph> paragraphs, DocumentKind kind)
    {
        var at = paragraphs.FindIndex(p => !p.Text.EndsWith('.') && DocumentKindDetector.Recognise(p.Text) == kind);
        if (at < 0)
            at = paragraphs.FindIndex(p => p.Text.Length <= LongestTitle && DocumentKindDetector.RecogniseOpening(p.Text) == kind);
        if (at < 0)
            return null;
        var (first, last) = (at, at);
        while (first > 0 && Alike(paragraphs[first - 1], paragraphs[at]))
            first--;
        while (last + 1 < paragraphs.Count && Alike(paragraphs[last + 1], paragraphs[at]))
            last++;
        var title = string.Join(' ', paragraphs[first..(last + 1)].Select(p => p.Text));
        return title.Length <= LongestTitle ? title : paragraphs[at].Text;
    }

    private static bool Alike(Paragraph a, Paragraph b) =>
        b.Size > 0 && Math.Abs(a.Size - b.Size) < SameSize && a.Bold == b.Bold && a.Page == b.Page && a.HeadingLevel == b.HeadingLevel && a.ListLabel is null;

    /// <summary>
    /// The subject: the most prominent paragraph between the memo's head and its first section; where looks tell nothing, the last one. The
    /// word for the sort of document is no part of it.
    /// </summary>
    private static string? MemoTitle(List<Paragraph> paragraphs)
    {
        var section = paragraphs.FindIndex(p => SectionHeadings.Recognise(p) is not null);
        var subjects = paragraphs[..(section < 0 ? Math.Min(paragraphs.Count, 10) : section)]
            .Select(p => (Paragraph: p, Text: KindWord().Replace(p.Text, "").Trim()))
            .Where(p => p.Text.Length is > 3 and <= LongestTitle && !HeadLabel().IsMatch(p.Text))
            .ToList();
        return subjects.Count == 0 ? null : subjects.MaxBy(p => (p.Paragraph.HeadingLevel is not null, p.Paragraph.Size, p.Paragraph.Bold, subjects.IndexOf(p))).Text;
    }

    [GeneratedRegex(@"^\s*(?:tjänsteskrivelse|tjänsteutlåtande|tjänsteyttrande)\b[\s:–-]*", RegexOptions.IgnoreCase)]
    private static partial Regex KindWord();

    /// <summary>"Handläggare: NN", "Datum 2031-05-04".</summary>
    [GeneratedRegex(@"^(?:datum|handläggare|diarie(?:nr|nummer)|dnr|beteckning|till|från|telefon|e-post|ärendenummer|direktnr|tjänsteställe|mottagare)\b.{0,3}[:\t\d]|^\d{4}-\d\d-\d\d", RegexOptions.IgnoreCase)]
    private static partial Regex HeadLabel();
}
