using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>
/// Splits a line in which labels and their texts follow each other without a colon: a bold label in front of its text, or functions
/// and names, "Ordförande Anna Berg Sekreterare Bo Ek", "Sekreterare .......... Paragrafer 12–19".
/// </summary>
internal static partial class InlineLabelSplitter
{
    /// <summary>Lines with labels in them are short, in characters; longer text is prose.</summary>
    private const int Longest = 240;

    /// <summary>"Justeringens plats och tid".</summary>
    private const int MostLabelWords = 4;

    /// <summary>The pieces, labels and texts in turn; null when the line does not begin with a label.</summary>
    public static IReadOnlyList<Paragraph>? Split(Paragraph paragraph) =>
        paragraph.Text.Length > Longest ? null : AtBoldLabel(paragraph) ?? AtRange(paragraph) ?? AtFact(paragraph) ?? AtFunctions(paragraph);

    /// <summary>"Datum: 4 maj 2031  Tid: 13–15  Plats: Sal Eken": at each label; null when fewer than two stand in the line.</summary>
    public static IReadOnlyList<Paragraph>? AtColons(Paragraph paragraph)
    {
        if (paragraph.Text.Length > Longest)
            return null;
        var starts = Colon().Matches(paragraph.Text).Select(colon => LabelBefore(paragraph.Text, colon.Index)).Where(start => start >= 0).ToList();
        if (starts.Count < 2 || starts[0] > 0)
            return null;
        return [.. starts.Select((start, i) => ParagraphSlicer.Slice(paragraph, start, i + 1 < starts.Count ? starts[i + 1] : paragraph.Text.Length)).OfType<Paragraph>()];
    }

    /// <summary>Where the longest label begins that ends at a colon; -1 when none does.</summary>
    private static int LabelBefore(string text, int colon)
    {
        var found = -1;
        for (int start = colon, words = 0; start > 0 && words < MostLabelWords; words++)
        {
            start = text.LastIndexOf(' ', start - 1) + 1;
            if (char.IsUpper(text[start]) && FrontLabelParser.Parse(text[start..colon]) is not null)
                found = start;
            start--;
        }

        return found;
    }

    private static List<Paragraph>? AtBoldLabel(Paragraph paragraph)
    {
        var bold = paragraph.Runs.TakeWhile(run => run.Style.Bold).Sum(run => run.Text.Length);
        if (bold == 0 || bold == paragraph.Text.Length || FrontLabelParser.Parse(paragraph.Text[..bold]) is null
            || ParagraphSlicer.Slice(paragraph, 0, bold) is not { } label || ParagraphSlicer.Slice(paragraph, bold, paragraph.Text.Length) is not { } rest)
            return null;
        // "Ordförande Anna Berg  Sekreterare Bo Ek" may go on with the next bold label.
        var next = 0;
        foreach (var run in rest.Runs.TakeWhile(run => !run.Style.Bold))
            next += run.Text.Length;
        if (next > 0 && next < rest.Text.Length && ParagraphSlicer.Slice(rest, next, rest.Text.Length) is { } tail && AtBoldLabel(tail) is { } more
            && ParagraphSlicer.Slice(rest, 0, next) is { } text)
            return [label, text, .. more];
        return [label, rest];
    }

    /// <summary>"Protokollet omfattar §§ 12–19".</summary>
    private static List<Paragraph>? AtRange(Paragraph paragraph)
    {
        var match = LabelledRange().Match(paragraph.Text);
        return match.Success && FrontLabelParser.Parse(match.Groups["label"].Value) is { Field: FrontField.Paragraphs }
            && ParagraphSlicer.Slice(paragraph, 0, match.Groups["label"].Length) is { } label
            && ParagraphSlicer.Slice(paragraph, match.Groups["range"].Index, paragraph.Text.Length) is { } range
            ? [label, range]
            : null;
    }

    /// <summary>"Tid 13.00–14.45", "Plats Rådhuset": a label of one of the meeting's facts, and what can only be its value.</summary>
    private static List<Paragraph>? AtFact(Paragraph paragraph)
    {
        var match = Fact().Match(paragraph.Text);
        return match.Success
            && FrontLabelParser.Parse(match.Groups["label"].Value) is { Field: FrontField.Place or FrontField.Time or FrontField.Date or FrontField.PlaceAndTime }
            && ParagraphSlicer.Slice(paragraph, 0, match.Groups["label"].Length) is { } label
            && ParagraphSlicer.Slice(paragraph, match.Groups["label"].Length, paragraph.Text.Length) is { } value
            ? [label, value]
            : null;
    }

    private static List<Paragraph>? AtFunctions(Paragraph paragraph)
    {
        var text = paragraph.Text;
        var functions = Function().Matches(text);
        if (functions.Count == 0 || functions[0].Index != 0)
            return null;
        var pieces = new List<Paragraph>();
        var ranges = new List<Paragraph>();
        for (var i = 0; i < functions.Count; i++)
        {
            var label = functions[i];
            var end = i + 1 < functions.Count ? functions[i + 1].Index : text.Length;
            var content = text[(label.Index + label.Length)..end];
            if (!FitsBehind(label.Value, content))
                return null;
            // The name below "Sekreterare ........ Paragrafer 12–19" is the secretary's: the numbers come first.
            var target = IsRangeLabel(label.Value) ? ranges : pieces;
            if (ParagraphSlicer.Slice(paragraph, label.Index, label.Index + label.Length) is { } piece)
                target.Add(piece);
            if (ParagraphSlicer.Slice(paragraph, label.Index + label.Length, end) is { } rest && rest.Text.Any(char.IsLetterOrDigit))
                target.Add(rest);
        }

        return [.. ranges, .. pieces];
    }

    private static bool IsRangeLabel(string label) => label.StartsWith("Paragraf", StringComparison.Ordinal);

    /// <summary>Behind a function stand names, a line to sign on, or nothing; behind "Paragrafer" their numbers.</summary>
    private static bool FitsBehind(string label, string content)
    {
        var words = Rule().Replace(content, " ").Trim(' ', ':', ',');
        if (words.Length == 0)
            return true;
        if (IsRangeLabel(label))
            return Range().IsMatch(words);
        var rest = words;
        foreach (var person in PersonFinder.Find(words).Reverse())
            rest = rest.Remove(person.Start, person.Length);
        return rest.Length < words.Length && Conjunctions().Replace(rest, "").Length == 0;
    }

    [GeneratedRegex(@"(?<![\p{L}-])(?:Ordförande|Sekreterare|Justerare|Justerande|Protokollsekreterare|Mötessekreterare|Protokollförare|Antecknat av|Anteckningar av|Anteckningar förda av|Minnesanteckningar förda av|Protokoll fört av|Vid protokollet|Vid anteckningarna|Justerat av|Justeras av|Paragrafer)(?![\p{L}-])")]
    private static partial Regex Function();

    [GeneratedRegex(@"^(?<label>\p{L}[\p{L} ]{4,40}?)\s+(?<range>(?:§+\s?)?\d[\d\s§–/,-]*)$")]
    private static partial Regex LabelledRange();

    [GeneratedRegex(@"^(?<label>\p{Lu}\p{Ll}+(?:\soch\s\p{Ll}+)?)\s(?=\p{Lu}\p{Ll}|\d|kl\b)")]
    private static partial Regex Fact();

    [GeneratedRegex(@":(?=\s)")]
    private static partial Regex Colon();

    [GeneratedRegex(@"[._…]{3,}")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?:§+\s?)?\d[\d\s§–,-]*$")]
    private static partial Regex Range();

    [GeneratedRegex(@"[\s,;]|och|samt|\((?:\p{L}{1,5}|-)\)")]
    private static partial Regex Conjunctions();
}
