using System.Buffers;
using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Attendance;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>Who led the meeting, kept its minutes and adjusts them.</summary>
/// <param name="All">Every mention of an officer, in order of precedence.</param>
/// <param name="Opener">Who opened the meeting as its chair, when the text says so.</param>
internal sealed record Officers(PersonLine? Chair, PersonLine? Secretary, IReadOnlyList<PersonLine> Adjusters, IReadOnlyList<Officer> All, Officer? Opener);

/// <summary>Finds the officers of the meeting: the front page's labels come before elections in the items, and these before signatures at the end.</summary>
internal static partial class OfficerFinder
{
    /// <summary>The officers are elected in one of the first items.</summary>
    private const int ElectingItems = 8;

    private const int OpeningItems = 2;

    /// <summary>One of these stands in every opening; texts without are told apart much faster than by the whole pattern.</summary>
    private static readonly SearchValues<string> OpeningVerbs = SearchValues.Create(["öppna", "hälsa", "förklara", "inled"], StringComparison.Ordinal);

    /// <param name="known">Those who were there, so that a first name alone is found, and who of them is called the chair.</param>
    public static Officers Find(ProtocolDraft draft, MeetingHead head, PersonDirectory known)
    {
        var front = SignatureReader.Read(head.Parts);
        var frontText = string.Join('\n', head.Parts.SelectMany(part => part.Paragraphs).Select(p => p.Text));
        // A notice only proposes whom to elect.
        var elected = draft.Kind == DocumentKind.Notice ? [] : ElectionReader.Read(frontText, null, known, null).Concat(draft.Items.Take(ElectingItems).SelectMany(item => Elected(item, known))).ToList();
        var back = SignatureReader.Read(head.Back);
        var all = front.Concat(elected).Concat(back).ToList();

        var named = First(all, FrontField.Chair);
        var opener = Opener(frontText, named, null) ?? draft.Items.Take(OpeningItems).Select(item => Opener(item.Text, named, item.Outline.Page)).FirstOrDefault(found => found is not null);
        var chair = named ?? opener?.Person ?? (known.Chair is { } called ? new PersonLine(called, null, null, null, null, null, null, null, 0, called.Length) : null);
        var secretary = First(all, FrontField.Secretary);
        var adjusters = new[] { front, elected, back }
            .Select(source => Adjusters(source, chair))
            .FirstOrDefault(found => found.Count > 0) ?? [];
        return new Officers(chair, secretary, adjusters, all, opener);
    }

    private static PersonLine? First(List<Officer> officers, FrontField field) => officers.FirstOrDefault(officer => officer.Field == field)?.Person;

    private static List<PersonLine> Adjusters(IReadOnlyList<Officer> officers, PersonLine? chair) =>
        [.. officers.Where(officer => officer.Field == FrontField.Adjusters && officer.Person.Name != chair?.Name).Select(officer => officer.Person).DistinctBy(person => person.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Chairs and secretaries of the association are elected too; those of the meeting where its forms are settled.</summary>
    private static IEnumerable<Officer> Elected(ItemDraft item, PersonDirectory known)
    {
        var title = item.Outline.Title;
        var ofMeeting = title is null || MeetingForms().IsMatch(title);
        return ElectionReader.Read(item.Text, title, known, item.Outline.Page).Where(officer => officer.Field == FrontField.Adjusters || ofMeeting);
    }

    /// <summary>Who opened the meeting: a person who is called its chair there, or whom the signatures call so.</summary>
    private static Officer? Opener(string text, PersonLine? chair, int? page)
    {
        foreach (var match in Openings(text))
        {
            if (PersonFinder.Find(match.Value) is not [{ } person] || !person.Name.Contains(' ', StringComparison.Ordinal))
                continue;
            if (chair is not null && NameMatcher.Nearest(person.Name, [chair.Name]) is not null)
                return new Officer(FrontField.Chair, chair, page);
            if (CalledChair().IsMatch(match.Value))
                return new Officer(FrontField.Chair, new PersonLine(person.Name, person.Party, null, null, person.Organization, null, null, null, person.Start, person.Length), page);
        }

        return null;
    }

    /// <summary>The openings in a text. No opening goes over a full stop, so that only the stretches between them that hold one of the verbs are looked through.</summary>
    private static IEnumerable<Match> Openings(string text)
    {
        for (var (start, end) = (0, 0); start < text.Length; start = end)
        {
            // The full stop before it stays with the stretch, which else would seem to begin a line.
            end = text.IndexOf('.', start + 1) is var stop and >= 0 ? stop : text.Length;
            if (!text.AsSpan(start, end - start).ContainsAny(OpeningVerbs))
                continue;
            foreach (Match match in Opening().Matches(text[start..end]))
                yield return match;
        }
    }

    [GeneratedRegex(@"möte|stämm[ao]|juster|öppn|formalia|presidi|sekreterare|protokollför", RegexOptions.IgnoreCase)]
    private static partial Regex MeetingForms();

    [GeneratedRegex(@"(?:[^.\n]{0,30}\s|^)\p{Lu}[^.\n]{3,60}?\s(?:öppna[rd]|hälsa[rd]|förklara[rd]|inled)|(?:öppna[dr]?e?s?|hälsade[s]?)\s[^.\n]{0,40}\sav\s[^.\n]{3,60}", RegexOptions.Multiline)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\bordf(?:öranden?\b|\.)", RegexOptions.IgnoreCase)]
    private static partial Regex CalledChair();
}
