using ProtocolMiner.Cleaning;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>Cuts pieces out of a paragraph, each with the look that its letters have.</summary>
internal static class ParagraphSlicer
{
    /// <summary>The piece between two places, without white space around it; null when nothing is left.</summary>
    public static Paragraph? Slice(Paragraph paragraph, int start, int end)
    {
        var text = paragraph.Text;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (start >= end)
            return null;
        if (start == 0 && end == text.Length)
            return paragraph;
        var runs = new List<TextRun>();
        var at = 0;
        foreach (var run in paragraph.Runs)
        {
            var from = Math.Max(start, at) - at;
            var to = Math.Min(end, at + run.Text.Length) - at;
            if (from < to)
                runs.Add(run with { Text = run.Text[from..to] });
            at += run.Text.Length;
        }

        return paragraph with
        {
            Runs = runs,
            LineStarts = [.. paragraph.LineStarts.Where(line => line > start && line < end).Select(line => line - start)],
            ListLabel = start == 0 ? paragraph.ListLabel : null,
            Bold = All(runs, style => style.Bold),
            Italic = All(runs, style => style.Italic),
            Struck = All(runs, style => style.Struck),
        };
    }

    /// <summary>The pieces between tabs.</summary>
    public static IReadOnlyList<Paragraph> AtTabs(Paragraph paragraph)
    {
        if (!paragraph.Text.Contains('\t', StringComparison.Ordinal))
            return [paragraph];
        var pieces = new List<Paragraph>();
        var start = 0;
        for (var i = 0; i <= paragraph.Text.Length; i++)
        {
            if (i < paragraph.Text.Length && paragraph.Text[i] != '\t')
                continue;
            if (Slice(paragraph, start, i) is { } piece)
                pieces.Add(piece);
            start = i + 1;
        }

        return pieces;
    }

    /// <summary>Two paragraphs as one, the second going on in the first.</summary>
    /// <param name="between">One character of white space.</param>
    public static Paragraph Join(Paragraph first, Paragraph second, string between = " ")
    {
        List<TextRun> runs = [.. first.Runs, new TextRun(between, second.Runs[0].Style), .. second.Runs];
        return first with
        {
            Runs = runs,
            LineStarts = [.. first.LineStarts, first.Text.Length + 1, .. second.LineStarts.Select(line => line + first.Text.Length + 1)],
            Bold = All(runs, style => style.Bold),
            Italic = All(runs, style => style.Italic),
            Struck = All(runs, style => style.Struck),
        };
    }

    private static bool All(List<TextRun> runs, Func<TextStyle, bool> look)
    {
        var lettered = runs.Where(run => run.Text.Any(char.IsLetter)).ToList();
        return lettered.Count > 0 && lettered.All(run => look(run.Style));
    }
}
