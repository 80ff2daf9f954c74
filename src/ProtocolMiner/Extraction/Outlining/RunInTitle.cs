using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>Tells a title from the text that runs on behind it in the same paragraph: "<b>7. Ekonomi</b> Kassören redogjorde …".</summary>
internal static class RunInTitle
{
    /// <returns>The bold beginning and the rest; nulls when the paragraph is of one look.</returns>
    public static (string? Lead, Paragraph? Tail) Split(Paragraph paragraph)
    {
        var bold = paragraph.Runs.TakeWhile(run => run.Style.Bold || string.IsNullOrWhiteSpace(run.Text)).ToList();
        var rest = paragraph.Runs.Skip(bold.Count).ToList();
        var lead = string.Concat(bold.Select(run => run.Text)).Trim();
        // A bold number alone before a title of another look leads nothing in.
        if (lead.Count(char.IsLetter) < 3 || rest.Count == 0 || rest.Any(run => run.Style.Bold && run.Text.Any(char.IsLetter)))
            return (null, null);
        var start = bold.Sum(run => run.Text.Length);
        while (start < paragraph.Text.Length && paragraph.Text[start] is ' ' or '\t' or ':' or '.' or '–' or '-')
            start++;
        var tail = ParagraphTail.From(paragraph, start);
        return tail.Text.Any(char.IsLetterOrDigit) ? (paragraph.ListLabel is null ? lead : paragraph.ListLabel + " " + lead, tail) : (null, null);
    }
}
