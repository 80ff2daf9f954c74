using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Heads;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>
/// Splits a paragraph of an attendance list into entries: at lines of the layout that begin with a person, where an entry holds
/// several persons, and at the commas of a list of nothing but names.
/// </summary>
internal static partial class EntrySplitter
{
    /// <summary>So many names in a row, and nothing but names, are a list of persons even when no first name is known.</summary>
    private const int FewestInPlainList = 3;

    /// <summary>The entries, each with the look of its letters.</summary>
    public static IEnumerable<Paragraph> Split(Paragraph paragraph) => Lines(paragraph).SelectMany(AtCommas);

    /// <summary>The persons of an entry, each with the words that it was read from.</summary>
    public static IEnumerable<(PersonLine Person, Paragraph Words)> Persons(Paragraph entry)
    {
        foreach (var person in PersonLineParser.ParseAll(entry.Text))
        {
            if (ParagraphSlicer.Slice(entry, person.Start, person.Start + person.Length) is { } words)
                yield return (person, words);
        }
    }

    private static IEnumerable<Paragraph> Lines(Paragraph paragraph)
    {
        var start = 0;
        foreach (var line in paragraph.LineStarts)
        {
            if (line <= start || line >= paragraph.Text.Length || !BeginsEntry(paragraph.Text, start, line))
                continue;
            if (ParagraphSlicer.Slice(paragraph, start, line) is { } entry)
                yield return entry;
            start = line;
        }

        if (ParagraphSlicer.Slice(paragraph, start, paragraph.Text.Length) is { } last)
            yield return last;
    }

    private static bool BeginsEntry(string text, int start, int line)
    {
        var next = text[line..];
        return !GoesOn().IsMatch(text[start..line]) && !EndsInsideName(text[start..line])
            && (MarkReader.Leading(next).Length > 0 || Vacant().IsMatch(next)
                || (PersonFinder.Find(next) is [{ NameStart: 0 } person, ..] && person.Name.Contains(' ', StringComparison.Ordinal)));
    }

    /// <summary>"…, Bo Ek (M), Anna / Berg (S)": the line ends behind a lone first name.</summary>
    private static bool EndsInsideName(string line) =>
        line.TrimEnd() is var text && text[(text.LastIndexOfAny([',', ';', ')']) + 1)..].Trim() is var last && (NameWords.IsFirstName(last) || NameWords.IsParticle(last));

    private static IEnumerable<Paragraph> AtCommas(Paragraph entry)
    {
        var names = Comma().Split(entry.Text);
        if (names.Length < FewestInPlainList || !names.All(PersonLineParser.IsName))
        {
            yield return entry;
            yield break;
        }

        var start = 0;
        foreach (var name in names)
        {
            var at = entry.Text.IndexOf(name, start, StringComparison.Ordinal);
            if (ParagraphSlicer.Slice(entry, at, at + name.Length) is { } piece)
                yield return piece;
            start = at + name.Length;
        }
    }

    [GeneratedRegex(@"\s*[,;]\s*(?:och\s|samt\s)?|\s(?:och|samt)\s")]
    private static partial Regex Comma();

    /// <summary>A line's end that shows that the entry goes on.</summary>
    [GeneratedRegex(@"(?:\b(?:för|ersätter|och|samt|från|till|i|vid|kl\.?)|(?<!\d\s?)§+|[,(–-])\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"^\s*vakan[ts]", RegexOptions.IgnoreCase)]
    private static partial Regex Vacant();
}
