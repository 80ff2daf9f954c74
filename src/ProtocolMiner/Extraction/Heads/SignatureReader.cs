using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Attendance;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>A person to whom the front page or the signatures give a function.</summary>
/// <param name="Field">Chair, secretary or adjusters.</param>
internal sealed record Officer(FrontField Field, PersonLine Person, int? Page);

/// <summary>
/// Reads who chaired, kept the minutes and adjusts them from labelled parts. The function stands before the name, or, as below a line
/// to sign on, behind it; which of them it is shows at the end of the block, where the last function has a name behind it or none.
/// </summary>
internal static partial class SignatureReader
{
    public static IReadOnlyList<Officer> Read(IReadOnlyList<LabelledPart> parts)
    {
        var officers = new List<Officer>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (!IsFunction(parts[i]))
            {
                officers.AddRange(NamesBeforeTitles(parts[i]));
                continue;
            }

            var end = i;
            while (end + 1 < parts.Count && IsFunction(parts[end + 1]))
                end++;
            officers.AddRange(ReadBlock(parts, i, end));
            i = end;
        }

        return officers;
    }

    private static bool IsFunction(LabelledPart part) => part.Label?.Field is FrontField.Chair or FrontField.Secretary or FrontField.Adjusters or FrontField.Signatures;

    private static IEnumerable<Officer> ReadBlock(IReadOnlyList<LabelledPart> parts, int first, int last)
    {
        var names = Enumerable.Range(first, last - first + 1).ToDictionary(i => i, i => NamesIn(parts[i]).ToList());
        if (BelowTheirNames(parts, first, last) is { } columns)
        {
            foreach (var officer in columns)
                yield return officer;
            if (first == last - columns.Count + 1)
                yield break;
            last -= columns.Count;
            names[last].RemoveAll(person => columns.Any(officer => officer.Person.Name == person.Name));
        }

        var nameFirst = names[last].Count == 0 && !parts[last].Row && first < last | (first > 0 && LastName(parts[first - 1]) is not null);
        for (var i = first; nameFirst && i <= last; i++)
        {
            if (parts[i].Row || IsAhead(parts[i]) || names[i].Count > 1)
                continue;
            // The name above a function is the function's; what stands above it goes with the function there.
            var above = i > first ? names[i - 1].LastOrDefault() : LastName(parts[first - 1]);
            if (above is null)
                continue;
            yield return new Officer(parts[i].Label!.Field, above, parts[i].Page);
            if (i > first)
                names[i - 1].Remove(above);
        }

        for (var i = first; i <= last; i++)
        {
            if (nameFirst && !parts[i].Row && !IsAhead(parts[i]))
                continue;
            foreach (var person in names[i])
                yield return new Officer(FieldOf(person, parts[i].Label!.Field), person, parts[i].Page);
        }
    }

    /// <summary>Functions side by side below names side by side; null when the block does not end so.</summary>
    private static List<Officer>? BelowTheirNames(IReadOnlyList<LabelledPart> parts, int first, int last)
    {
        var from = last;
        while (from > first && parts[from - 1] is { Row: true, Content.Count: 0 })
            from--;
        var count = last - from + 1;
        if (!parts[last].Row || parts[last].Content.Count > 0 || count < 2 || from == 0)
            return null;
        var above = parts[from - 1].Paragraphs.SelectMany(ParagraphSlicer.AtTabs).TakeLast(count).Select(p => PersonLineParser.Parse(p.Text)).OfType<PersonLine>().ToList();
        return above.Count == count ? [.. above.Select((person, i) => new Officer(parts[from + i].Label!.Field, person, parts[from + i].Page))] : null;
    }

    /// <summary>"Vid protokollet", "Justeras", "Utses att justera" stand before the name always; nouns may stand behind it.</summary>
    private static bool IsAhead(LabelledPart part) => Ahead().IsMatch(part.Label!.Text);

    /// <summary>"Justeras: Anna Berg, ordförande": what stands beside the name says more.</summary>
    private static FrontField FieldOf(PersonLine person, FrontField label)
    {
        var functions = RosterRoles.AddFunctions(new AttendeeDraft(person.Name, null, ""), person.Function ?? person.Title);
        return functions.Contains(Protocols.AttendeeRole.Chair) ? FrontField.Chair
            : functions.Contains(Protocols.AttendeeRole.Secretary) ? FrontField.Secretary
            : label;
    }

    private static IEnumerable<PersonLine> NamesIn(LabelledPart part)
    {
        var paragraphs = part.Paragraphs.ToList();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            // "Anna Berg / Stämmoordförande": the line below says what the person is.
            var below = i + 1 < paragraphs.Count && FrontLabelParser.Parse(paragraphs[i + 1].Text) is { Field: FrontField.Chair or FrontField.Secretary or FrontField.Adjusters } label ? label.Text : null;
            var named = false;
            if (ParagraphSlicer.Slice(paragraph, Rule().Match(paragraph.Text).Length, StandIn().Match(paragraph.Text) is { Success: true } standIn ? standIn.Index : paragraph.Text.Length) is not { } names)
                continue;
            var signed = ParagraphSlicer.AtTabs(names) is { Count: > 1 } side && side.All(piece => PersonLineParser.IsName(piece.Text)) ? side : [names];
            foreach (var entry in signed.SelectMany(EntrySplitter.Split).SelectMany(EntrySplitter.Persons).Select(found => found.Words))
            {
                if (entry.Text.Length <= LongestName && PersonLineParser.Parse(WithoutDate().Replace(entry.Text, "").Trim()) is { } person && person.Name.Contains(' ', StringComparison.Ordinal))
                {
                    named = true;
                    foreach (var one in SideBySide(person))
                        yield return one with { Function = one.Function ?? below };
                }
            }

            if (!named && paragraph.Text.Split(' ').Length > MostWordsBetween)
                yield break;
        }
    }

    /// <summary>"Anna Berg  Bo Ek": two who sign side by side, read as one name of four words with a first name in its middle.</summary>
    private static IEnumerable<PersonLine> SideBySide(PersonLine person)
    {
        var words = person.Name.Split(' ');
        return words.Length == 4 && person.Party is null && NameWords.IsFirstName(words[0]) && NameWords.IsFirstName(words[2]) && !NameWords.IsFirstName(words[1])
            ? [person with { Name = words[0] + " " + words[1] }, person with { Name = words[2] + " " + words[3] }]
            : [person];
    }

    private static PersonLine? LastName(LabelledPart part) =>
        part.Paragraphs.LastOrDefault() is { } last && last.Text.Length <= LongestName && PersonLineParser.Parse(last.Text) is { } person && person.Name.Contains(' ', StringComparison.Ordinal) ? person : null;

    /// <summary>A name, and below it "Ordförande i rådet": a title that goes on and therefore is no label.</summary>
    private static IEnumerable<Officer> NamesBeforeTitles(LabelledPart part)
    {
        var paragraphs = part.Paragraphs.ToList();
        for (var i = 1; i < paragraphs.Count; i++)
        {
            var title = LongTitle().Match(paragraphs[i].Text);
            if (title.Success && paragraphs[i - 1].Text.Length <= LongestName && PersonLineParser.Parse(paragraphs[i - 1].Text) is { } person && person.Name.Contains(' ', StringComparison.Ordinal))
                yield return new Officer(title.Groups["chair"].Success ? FrontField.Chair : FrontField.Secretary, person, paragraphs[i].Page);
        }
    }

    /// <summary>A name with party and organisation is no longer, in characters.</summary>
    private const int LongestName = 90;

    /// <summary>Between signatures stand rules and dates, no sentences; so many words are one.</summary>
    private const int MostWordsBetween = 8;

    /// <summary>The line to sign on, and a slash before the name.</summary>
    [GeneratedRegex(@"^[\s/_.…]*")]
    private static partial Regex Rule();

    [GeneratedRegex("^(?:vid|justera[dst]|justerade|utse|utsedd|att|antecknat|protokoll fört|minnesanteckningar|val av)", RegexOptions.IgnoreCase)]
    private static partial Regex Ahead();

    /// <summary>"…, med Bo Ek (M) som ersättare", "…, ersättare: Bo Ek": the stand-in adjusts nothing.</summary>
    [GeneratedRegex(@"[\s,;(]+(?:med\s[^,;]{3,60}\ssom\s(?:ersättare|reserv)|(?:med\s)?(?:ersättare|reserv)(?:\sär)?:?\s+(?-i:\p{Lu})).*$", RegexOptions.IgnoreCase)]
    private static partial Regex StandIn();

    [GeneratedRegex(@"\s+(?:\d{6}|\d{4}-\d{2}-\d{2})\b.*$")]
    private static partial Regex WithoutDate();

    [GeneratedRegex(@"^(?:(?<chair>ordförande)|\p{L}*sekreterare)\s+(?:(?:i|för|vid|på)\s)?(?-i:\p{Ll})[\p{L} ,-]{2,80}$", RegexOptions.IgnoreCase)]
    private static partial Regex LongTitle();
}
