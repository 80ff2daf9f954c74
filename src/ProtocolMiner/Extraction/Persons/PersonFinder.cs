using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>
/// Finds the persons named in running text. Capitalised words in a row are a person when party letters, a title or a common first
/// name says so, when the document knows the name, or when two or more of them are not known to be something else.
/// </summary>
internal static partial class PersonFinder
{
    /// <summary>An initial, or a capitalised word: hyphens and apostrophes within, ":s" behind.</summary>
    private const string NameWord = @"(?:\p{Lu}\.(?:-?\p{Lu}\.){0,2}|(?:(?:[aeu]l|as|ad|an|ar|at)-)?(?:[dDlL]['’])?\p{Lu}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*){0,3}(?::s(?!\p{L}))?)";

    public static IReadOnlyList<PersonMention> Find(string text) => Find(text, PersonDirectory.Empty);

    /// <summary>All persons in the order of the text.</summary>
    /// <param name="known">Persons whom the document names elsewhere; a lone first or last name of theirs is found too.</param>
    public static IReadOnlyList<PersonMention> Find(string text, PersonDirectory known) => Find(text, known, alsoLone: false);

    /// <summary>The same, and first names alone ("Gun informerar"), for where the sentence itself shows that a person must stand there.</summary>
    public static IReadOnlyList<PersonMention> FindAlsoLone(string text, PersonDirectory known) => Find(text, known, alsoLone: true);

    private static List<PersonMention> Find(string text, PersonDirectory known, bool alsoLone)
    {
        var mentions = new List<PersonMention>();
        foreach (Match run in CapitalisedRun().Matches(text))
        {
            foreach (var (start, end) in NamesIn(text, run))
            {
                if (Read(text, start, end, known, alsoLone) is { } mention && (mentions.Count == 0 || mention.NameStart >= mentions[^1].End))
                    mentions.Add(mention.Start >= (mentions.Count == 0 ? 0 : mentions[^1].End) ? mention : WithoutTitleBefore(mention));
            }
        }

        return mentions;
    }

    private static PersonMention WithoutTitleBefore(PersonMention mention) =>
        mention with { Start = mention.NameStart, Length = mention.End - mention.NameStart, Title = null };

    /// <summary>The stretches of a run that are words of names, split at words that are none.</summary>
    private static IEnumerable<(int Start, int End)> NamesIn(string text, Match run)
    {
        var words = Word().Matches(run.Value);
        var first = -1;
        for (var i = 0; i <= words.Count; i++)
        {
            var isName = i < words.Count
                && (first < 0 ? NameWords.IsNameWord(words[i].Value) : NameWords.ContinuesName(words[i].Value) || (i == first + 1 && NameWords.IsMiddleInitial(words[i].Value, i + 1 < words.Count ? words[i + 1].Value : null)))
                && !(first < 0 && TitleWords.IsHead(words[i].Value));
            if (isName)
            {
                if (first < 0)
                    first = i;
                continue;
            }

            if (first >= 0)
            {
                var last = i - 1;
                while (NameWords.IsParticle(words[last].Value))
                    last--;
                if (OpensSentence(text, run.Index + words[first].Index) && last - first >= 2
                    && !NameWords.IsFirstName(words[first].Value) && NameWords.IsFirstName(words[first + 1].Value))
                    first++;
                yield return (run.Index + words[first].Index, run.Index + words[last].Index + words[last].Length);
            }

            first = -1;
        }
    }

    private static PersonMention? Read(string text, int start, int end, PersonDirectory known, bool alsoLone)
    {
        var written = text[start..end];
        var party = PartyReader.ReadAt(text, end, out var partyLength);
        var after = party is null ? end : end + partyLength;
        var name = GenitiveReader.Strip(written, text[after..Math.Min(text.Length, after + 120)], known.Contains);
        if (party is not null && PartyReader.AreInitials(party, name))
            party = null;
        var titleStart = TitleStart(text, start, after);
        var title = titleStart >= 0 ? text[titleStart..start].Trim(' ', ',') : null;
        if (TitleAfter(text, after) is { } behind)
        {
            title = title is null || (PersonTitleReader.IsFunction(title) && !PersonTitleReader.IsFunction(behind.Title)) ? behind.Title : title;
            after = behind.End;
        }

        var organization = OrganizationReader.ReadAt(text, after, out var organizationLength);
        if (organization is not null)
            after += organizationLength;
        var words = name.Split(' ').Length;
        var partyIsSure = words > 1 || (party is not null && PartyReader.IsNational(party)) || NameWords.IsFirstName(name) || known.Contains(name);
        PersonEvidence? evidence = party is not null && partyIsSure ? PersonEvidence.Party
            : title is not null && (words > 1 || known.Contains(name) || NameWords.IsFirstName(name)) ? PersonEvidence.Title
            : organization is not null && words > 1 ? PersonEvidence.Organization
            : known.Contains(name) ? PersonEvidence.Known
            : words > 1 && NameWords.IsFirstName(name.Split(' ')[0]) ? PersonEvidence.FirstName
            : words > 1 ? PersonEvidence.Capitals
            : alsoLone && NameWords.IsFirstName(name) ? PersonEvidence.LoneFirstName
            : null;
        if (evidence is null)
            return null;
        var begin = titleStart >= 0 ? titleStart : start;
        return new PersonMention(name, party, title, organization, evidence.Value, begin, after - begin, start) { Genitive = name.Length < written.Length };
    }

    /// <summary>
    /// Where the title before a name begins; -1 without one. A comma may stand between when the title opens the sentence and the name ends
    /// the phrase: "Ordföranden i revisionen, Anna Berg (S) redogör".
    /// </summary>
    private static int TitleStart(string text, int nameStart, int nameEnd)
    {
        var start = PersonTitleReader.StartBefore(text, nameStart);
        if (start >= 0 || nameStart < 3 || text[nameStart - 2] != ',' || ListGoesOn().IsMatch(text, nameEnd))
            return start;
        start = PersonTitleReader.StartBefore(text, nameStart - 2);
        return start >= 0 && OpensSentence(text, start) ? start : -1;
    }

    /// <summary>A title behind a name: ", ekonomichef", " (ekonomichef)".</summary>
    private static (string Title, int End)? TitleAfter(string text, int start)
    {
        var lead = TitleLead().Match(text, start);
        if (!lead.Success)
            return null;
        var from = start + lead.Length;
        var length = PersonTitleReader.LengthAt(text, from);
        if (length == 0)
            return null;
        var end = from + length;
        // A capitalised title behind a comma belongs to the next person: "Anna Berg, Ekonomichef Bo Ek".
        if (NextName().IsMatch(text, end) && OrganizationReader.ReadAt(text, end, out _) is null)
            return null;
        var title = text[from..end];
        return (title, lead.Value.EndsWith('(') && end < text.Length && text[end] == ')' ? end + 1 : end);
    }

    private static bool OpensSentence(string text, int index) => index < 2 || text[index - 2] is '.' or ':' or '!' or '?' or '\n' || text[index - 1] == '\n';

    /// <summary>Words that begin with a capital, with particles between them.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])" + NameWord + @"(?: {1,2}(?:\p{Ll}{1,5} ){0,2}" + NameWord + "){0,9}")]
    private static partial Regex CapitalisedRun();

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\G\s?(?:,\s?|\()")]
    private static partial Regex TitleLead();

    [GeneratedRegex(@"\G\s?(?:,\s\p{Lu}|,?\s(?:och|samt)\s)")]
    private static partial Regex ListGoesOn();

    [GeneratedRegex(@"\G\s\p{Lu}\p{Ll}+ (?:\p{Ll}{2,3} )?\p{Lu}\p{Ll}+")]
    private static partial Regex NextName();
}
