using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Heads;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Sentences;

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

    /// <summary>"Norrby kommun: Anna Berg, Bo Ek", "Moderaterna: …": whom the persons of a line come from.</summary>
    /// <returns>The organisation or party, null when the line begins with none, and the persons.</returns>
    public static (string? Organization, Paragraph Persons) OrganizationAhead(Paragraph line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && IsGroup(line.Text[..colon].Trim()) && ParagraphSlicer.Slice(line, colon + 1, line.Text.Length) is { } persons
            ? (line.Text[..colon].Trim(), persons)
            : (null, line);
    }

    /// <summary>The lines of the layout that begin with a person, each with what goes on from it.</summary>
    public static IEnumerable<Paragraph> Lines(Paragraph paragraph)
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

    /// <summary>Whether a paragraph that names nobody goes on with the entry above it.</summary>
    public static bool GoesOnIn(Paragraph above, Paragraph paragraph) =>
        GoesOn().IsMatch(above.Text) || EndsInOrganization().IsMatch(above.Text) || Continuation().IsMatch(paragraph.Text);

    private static bool BeginsEntry(string text, int start, int line)
    {
        var next = text[line..];
        return !GoesOn().IsMatch(text[start..line]) && !EndsInsideName(text[start..line])
            && (MarkReader.Leading(next).Length > 0 || Vacant().IsMatch(next) || BeginsWithOrganization(next) || PersonTitleReader.LengthBeforeName(next) > 0
                || (PersonFinder.Find(next) is [{ Start: 0 } person, ..] && person.Name.Contains(' ', StringComparison.Ordinal)));
    }

    private static bool BeginsWithOrganization(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && IsGroup(text[..colon].Trim());

    private static bool IsGroup(string text) => OrganizationReader.IsOrganization(text) || UnionNames.Contain(text) || PartyNameReader.Read(text) is not null;

    /// <summary>"…, Bo Ek (M), Anna / Berg (S)": the line ends behind a lone first name.</summary>
    private static bool EndsInsideName(string line) =>
        line.TrimEnd() is var text && text[(text.LastIndexOfAny([',', ';', ')']) + 1)..].Trim() is var last && (NameWords.IsFirstName(last) || NameWords.IsParticle(last));

    /// <summary>The entries of a line: sentences, and the names of a list of nothing but names.</summary>
    public static IEnumerable<Paragraph> AtCommas(Paragraph line) => Sentences(line).SelectMany(Names);

    private static IEnumerable<Paragraph> Sentences(Paragraph line)
    {
        var start = 0;
        foreach (var sentence in SentenceSplitter.Split(line.Text))
        {
            var at = line.Text.IndexOf(sentence, start, StringComparison.Ordinal);
            if (at >= 0 && ParagraphSlicer.Slice(line, at, at + sentence.Length) is { } piece)
                yield return piece;
            start = Math.Max(start, at + sentence.Length);
        }
    }

    private static IEnumerable<Paragraph> Names(Paragraph entry)
    {
        var breaks = Comma().Matches(entry.Text).ToList();
        List<(int Start, int End)> parts = [.. breaks.Select((found, i) => (i == 0 ? 0 : breaks[i - 1].Index + breaks[i - 1].Length, found.Index))];
        parts.Add((breaks.Count == 0 ? 0 : breaks[^1].Index + breaks[^1].Length, entry.Text.Length));
        if (parts.Count < FewestInPlainList || !parts.TrueForAll(part => PersonLineParser.IsName(Behind().Replace(entry.Text[part.Start..part.End], "").Trim())))
        {
            yield return entry;
            yield break;
        }

        foreach (var (start, end) in parts)
        {
            if (ParagraphSlicer.Slice(entry, start, end) is { } piece)
                yield return piece;
        }
    }

    /// <summary>What goes on to the next name; a comma within parentheses does not.</summary>
    [GeneratedRegex(@"(?:\s*[,;]\s*(?:och\s|samt\s)?|\s(?:och|samt)\s)(?![^()]{0,80}\))")]
    private static partial Regex Comma();

    [GeneratedRegex(@"(?:,\s|\()(?:Region|Kommunförbundet|Länsstyrelsen\si)$")]
    private static partial Regex EndsInOrganization();

    /// <summary>What no entry begins with: a small letter, a part of the meeting, a closing word.</summary>
    [GeneratedRegex(@"^(?:(?!samt\b|och\b|därutöver|dessutom)\p{Ll}|§|\(|\d{1,2}[.:]\d{2})")]
    private static partial Regex Continuation();

    /// <summary>What stands in parentheses behind a name.</summary>
    [GeneratedRegex(@"\s*\([^()]{1,60}\)\s*\.?$")]
    private static partial Regex Behind();

    /// <summary>A line's end that shows that the entry goes on.</summary>
    [GeneratedRegex(@"(?:\b(?:för|ersätter|och|samt|från|till|i|vid|kl\.?)|(?<![\d§]\s?)§+|[,(–-])\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"^\s*vakan[ts]", RegexOptions.IgnoreCase)]
    private static partial Regex Vacant();
}
