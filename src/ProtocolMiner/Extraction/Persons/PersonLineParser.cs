using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>
/// Parses an entry of a list, or a table cell, that is a person: name, party letters before or behind, function, title, organisation,
/// whom a substitute serves for, and a note on times. Parts are split off from the outside, until the name is left.
/// </summary>
internal static partial class PersonLineParser
{
    /// <summary>An entry is rarely longer, in characters; longer text is prose.</summary>
    private const int Longest = 200;

    /// <summary>Several persons in a row are rarely longer, in characters.</summary>
    private const int LongestRow = 3000;

    /// <summary>Words that may stand behind a name without a comma and still be understood: a title, an organisation, a note.</summary>
    private const int MostWordsBehind = 5;

    /// <summary>All persons of an entry: most entries are one, some are several in a row.</summary>
    public static IReadOnlyList<PersonLine> ParseAll(string entry, bool lastNameFirst = false)
    {
        var persons = new List<PersonLine>();
        if (entry.Length > LongestRow)
            return persons;
        var parts = lastNameFirst ? [(Start: 0, entry.Length)] : PersonLineSplitter.Split(entry);
        foreach (var (start, length) in parts)
        {
            if (Parse(entry.Substring(start, length), lastNameFirst) is { } person)
                persons.Add(person with { Start = start, Length = length });
        }

        return persons;
    }

    /// <summary>The person of an entry; null when it is no person ("Vakant", a heading, prose).</summary>
    /// <param name="lastNameFirst">The list writes last names first; without it, only "Berg, Anna" is turned.</param>
    public static PersonLine? Parse(string entry, bool lastNameFirst = false)
    {
        if (entry.Length > 2 * Longest)
            return null;
        var text = White().Replace(entry, match => match.Value.Contains('\t') ? "\t" : " ").Trim();
        text = CapitalNames.Spell(FootnoteMark().Replace(Honorific().Replace(Bullet().Replace(text, ""), ""), ""));
        if (text.Length is < 2 or > Longest)
            return null;
        var parts = new PersonLineParts();
        text = TakeServingFor(text, parts);
        text = TakeParentheses(text, parts);
        text = parts.TakeNote(text);
        text = TakeTitleBefore(text, parts);
        text = TakePartyLetters(text, parts);
        var segments = Segments().Split(text).Select(Trim).Where(s => s.Length > 0).ToList();
        if (segments.Count == 0 || TakeName(segments, parts, lastNameFirst) is not { } name)
            return null;
        foreach (var segment in segments)
            parts.Add(segment);
        if (parts.Party is not null && PartyReader.AreInitials(parts.Party, name))
            parts.Party = null;
        return new PersonLine(
            name, parts.Party, parts.Function, parts.Title, parts.Organization, parts.ServingFor, parts.Note, parts.Rest, 0, entry.Length);
    }

    /// <summary>Whether a text is a name and nothing else, as in a signature.</summary>
    public static bool IsName(string text) => PersonName.Length(text.Split(' ')) is { } words && words == text.Split(' ').Length
        && (words > 1 || NameWords.IsFirstName(text)) && !OrganizationReader.IsOrganization(text);

    private static string Trim(string segment)
    {
        var trimmed = segment.Trim(' ', ':', ';');
        return TitleWords.IsHead(trimmed) || PersonName.EndsInInitial(trimmed) ? trimmed : trimmed.TrimEnd('.');
    }

    private static string TakeServingFor(string text, PersonLineParts parts)
    {
        if (ServingWords.MatchVacantSeat(text) is { Success: true } vacant)
        {
            parts.AddNote(vacant.Groups["note"].Value.TrimEnd(')'));
            return text[..vacant.Index];
        }

        var match = ServingWords.MatchReplaced(text);
        if (!match.Success)
            return text;
        var rest = CapitalNames.Spell(match.Groups["rest"].Value.Trim());
        if (PersonFinder.Find(rest) is [{ NameStart: 0 } person, ..])
        {
            parts.ServingFor = new ReplacedMember(person.Name, person.Party, person.Title);
            rest = rest[person.End..];
        }
        else if (LoneName().Match(rest) is { Success: true } lone && NameWords.IsNameWord(lone.Value))
        {
            var party = PartyReader.ReadAt(rest, lone.Length, out var length);
            parts.ServingFor = new ReplacedMember(lone.Value, party, null);
            rest = rest[(lone.Length + (party is null ? 0 : length))..];
        }
        else
        {
            return text;
        }

        return text[..match.Index].TrimEnd(' ', ',', '(', '–', '-') + "\t" + rest.TrimStart(')', ',', ' ');
    }

    private static string TakeParentheses(string text, PersonLineParts parts) => Parentheses().Replace(text, match =>
    {
        var inner = match.Groups["inner"].Value;
        // "(punkt B, G, H enhetschef)": the letters go on with the note.
        if (AgendaPoints().Match(inner) is { Success: true } points)
        {
            parts.AddNote(points.Groups["note"].Value);
            inner = points.Groups["rest"].Value;
        }

        foreach (var piece in inner.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (parts.Party is null && PartyReader.Parse(piece) is { } party)
                parts.Party = party;
            else if (piece is not ("-" or "–"))
                parts.Add(piece);
        }

        // What follows the parentheses is another part.
        return "\t";
    });

    private static string TakeTitleBefore(string text, PersonLineParts parts)
    {
        var colon = LeadingLabel().Match(text);
        if (colon.Success && PersonTitleReader.IsTitle(colon.Groups["label"].Value))
        {
            parts.Add(colon.Groups["label"].Value);
            return text[colon.Length..];
        }

        var length = PersonTitleReader.LengthBeforeName(text);
        if (length == 0)
            return text;
        parts.Add(text[..length]);
        return text[(length + 1)..].Trim();
    }

    /// <summary>Party letters without parentheses, before the name or behind it.</summary>
    private static string TakePartyLetters(string text, PersonLineParts parts)
    {
        if (parts.Party is not null)
            return text;
        var before = PartyBefore().Match(text);
        if (before.Success && PartyReader.IsNational(before.Groups["party"].Value))
        {
            parts.Party = before.Groups["party"].Value;
            return text[before.Length..];
        }

        // "Anna Ek S": short last names look like letters, too.
        if (PartyBehind().Matches(text).FirstOrDefault(match => PartyReader.IsNational(match.Groups["party"].Value) && !IsMiddleInitial(text, match.Groups["party"])) is not { } behind)
            return text;
        parts.Party = behind.Groups["party"].Value;
        return text[..behind.Index] + "\t" + text[(behind.Index + behind.Length)..];
    }

    /// <summary>"Anna S Berg"</summary>
    private static bool IsMiddleInitial(string text, Group letters) =>
        !text[..letters.Index].Trim().Contains(' ', StringComparison.Ordinal)
        && NameWords.IsMiddleInitial(letters.Value, text[(letters.Index + letters.Length)..].TrimStart(' ').Split(' ', ',', '\t')[0]);

    /// <summary>"Anna Berg Norby kommun": the last name word begins the organisation.</summary>
    private static int WithoutOrganization(string[] words, int count)
    {
        if (count == words.Length || words[count].Length == 0 || char.IsUpper(words[count][0]))
            return count;
        for (var first = count - 1; first >= 2; first--)
        {
            if (OrganizationReader.IsOrganization(string.Join(' ', words[first..])))
                return first;
        }

        return count;
    }

    private static string? TakeName(List<string> segments, PersonLineParts parts, bool lastNameFirst)
    {
        if (segments.Count > 1 && PersonName.IsLastNames(segments[0], lastNameFirst) && PersonName.IsFirstNames(segments[1])
            && (lastNameFirst || parts.Party is not null || NameWords.IsFirstName(segments[1].Split(' ')[0])))
        {
            var turned = segments[1] + " " + segments[0];
            segments.RemoveRange(0, 2);
            return turned;
        }

        var words = segments[0].Split(' ');
        if (PersonName.Length(words) is not { } count)
            return null;
        count = WithoutOrganization(words, count);
        var name = string.Join(' ', words[..count]);
        var rest = string.Join(' ', words[count..]);
        var lone = parts.Party is null && parts.ServingFor is null && !NameWords.IsFirstName(name);
        if ((count == 1 && (lone || (rest.Length > 0 && char.IsLower(rest[0]) && !PersonTitleReader.IsTitle(rest)))) || OrganizationReader.IsOrganization(name) || (words.Length - count > MostWordsBehind && !PersonTitleReader.IsTitle(rest)))
            return null;
        segments.RemoveAt(0);
        if (rest.Length > 0)
            segments.Insert(0, rest);
        return lastNameFirst && count == 2 && words[0].Length > 1 && !NameWords.IsFirstName(words[0]) ? words[1] + " " + words[0] : name;
    }

    [GeneratedRegex(@"^(?<note>punkt(?:erna)?\s+[A-Z\d](?:(?:,\s?|\soch\s|\s?[–-]\s?)[A-Z\d])*)[\s,]+(?<rest>\p{Ll}.*)$")]
    private static partial Regex AgendaPoints();

    [GeneratedRegex(@"^(?:Prof|Dr|Doc)\.\s+(?=\p{Lu})")]
    private static partial Regex Honorific();

    /// <summary>"Anna Berg* (S)", "Bo Ek (M) **"</summary>
    [GeneratedRegex(@"(?<=[\p{L})])\s?\*{1,3}(?=$|[\s,;(])")]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex(@"^(?:[•·▪–—*✓☑☐-]\s*|\d{1,3}[.)]\s+)+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\s*[(\[](?<inner>[^()\[\]]{1,80})[)\]]\s*,?")]
    private static partial Regex Parentheses();

    [GeneratedRegex(@"^(?<label>[^:]{3,60}):\s+")]
    private static partial Regex LeadingLabel();

    [GeneratedRegex(@"^(?<party>\p{Lu}[\p{L}!]{0,3})[\s:,]+(?=\p{Lu})")]
    private static partial Regex PartyBefore();

    [GeneratedRegex(@"(?<=\p{L}\p{L})[\s,/]+(?<party>\p{Lu}[\p{L}!]{0,3})(?=$|[,\t]|\s)")]
    private static partial Regex PartyBehind();

    [GeneratedRegex(@"\t|,|;|\s[–-]\s")]
    private static partial Regex Segments();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’-]+")]
    private static partial Regex LoneName();
}
