using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>
/// Parses an entry of a list, or a table cell, that is a person: name in either order, party letters before or behind, title, organisation,
/// whom a substitute serves for, and a note on times. Parts are split off from the outside, until the name is left.
/// </summary>
internal static partial class PersonLineParser
{
    /// <summary>An entry is rarely longer, in characters; longer text is prose.</summary>
    private const int Longest = 200;

    /// <summary>A name has no more words than this.</summary>
    private const int MostNameWords = 6;

    /// <summary>The person of the entry; null when it is no person ("Vakant", a heading, prose).</summary>
    public static PersonLine? Parse(string entry)
    {
        var text = White().Replace(entry, match => match.Value.Contains('\t') ? "\t" : " ").Trim();
        text = Bullet().Replace(text, "");
        if (text.Length is < 2 or > Longest)
            return null;
        var parts = new Parts();
        text = TakeServingFor(text, parts);
        text = TakeNote(text, parts);
        text = TakeParentheses(text, parts);
        text = TakeTitleBefore(text, parts);
        text = TakePartyLetters(text, parts);
        var segments = Segments().Split(text).Select(s => s.Trim(' ', ':', ';')).Select(s => TitleReader.IsHead(s) ? s : s.TrimEnd('.')).Where(s => s.Length > 0).ToList();
        if (segments.Count == 0 || TakeName(segments, parts) is not { } name)
            return null;
        foreach (var segment in segments)
            parts.Add(segment);
        return new PersonLine(name, parts.Party, parts.Title, parts.Organization, parts.ServingFor, parts.Note);
    }

    private static string TakeServingFor(string text, Parts parts)
    {
        var match = ServingFor().Match(text);
        if (!match.Success)
            return text;
        var rest = match.Groups["rest"].Value.Trim();
        if (PersonFinder.Find(rest) is [{ } person, ..] && person.NameStart == 0)
        {
            parts.ServingFor = person.Name;
            rest = rest[Math.Min(rest.Length, person.End)..];
        }
        else if (LoneName().Match(rest) is { Success: true } lone && NameWords.IsNameWord(lone.Value))
        {
            parts.ServingFor = lone.Value;
            rest = rest[lone.Length..];
            rest = PartyReader.ReadAt(rest, 0, out var length) is null ? rest : rest[length..];
        }
        else
        {
            return text;
        }

        return text[..match.Index].TrimEnd(' ', ',', '(', '–', '-') + " " + rest.TrimStart(')', ' ');
    }

    private static string TakeNote(string text, Parts parts)
    {
        var match = Note().Match(text);
        if (!match.Success || match.Index == 0)
            return text;
        var from = match.Index;
        var note = text[from..].Trim(' ', ',', ';', '\t');
        var opened = text[..from].TrimEnd().EndsWith('(');
        parts.Note = opened ? note.Replace(")", "", StringComparison.Ordinal).Trim() : note;
        return text[..from].TrimEnd(' ', ',', ';', '(', '\t', '–', '-');
    }

    private static string TakeParentheses(string text, Parts parts) => Parentheses().Replace(text, match =>
    {
        foreach (var piece in match.Groups["inner"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (parts.Party is null && PartyReader.Parse(piece) is { } party)
                parts.Party = party;
            else if (piece is not ("-" or "–"))
                parts.Add(piece);
        }

        // What follows the parentheses is another part.
        return "\t";
    });

    private static string TakeTitleBefore(string text, Parts parts)
    {
        var length = TitleReader.LengthAt(text, 0);
        var colon = LeadingLabel().Match(text);
        if (colon.Success && TitleReader.IsTitle(colon.Groups["label"].Value))
        {
            parts.Add(colon.Groups["label"].Value);
            return text[colon.Length..];
        }

        // A complement may have swallowed the name; the title then is its last word alone.
        for (; length > 0; length = text.LastIndexOf(' ', length - 1))
        {
            if (TitleReader.IsTitle(text[..length]) && length < text.Length && text[length] is ' ' or ',' or '\t' && IsName(text[(length + 1)..].Trim().Split(',', '\t')[0].Trim()))
            {
                parts.Add(text[..length]);
                return text[(length + 1)..].Trim();
            }
        }

        return text;
    }

    /// <summary>Party letters without parentheses, before the name or behind it.</summary>
    private static string TakePartyLetters(string text, Parts parts)
    {
        if (parts.Party is not null)
            return text;
        var before = PartyBefore().Match(text);
        if (before.Success && PartyReader.IsNational(before.Groups["party"].Value))
        {
            parts.Party = before.Groups["party"].Value;
            return text[before.Length..];
        }

        var behind = PartyBehind().Match(text);
        if (behind.Success && PartyReader.IsNational(behind.Groups["party"].Value))
        {
            parts.Party = behind.Groups["party"].Value;
            return text[..behind.Index] + "\t" + text[(behind.Index + behind.Length)..];
        }

        return text;
    }

    private static string? TakeName(List<string> segments, Parts parts)
    {
        // "Berg, Anna": a lone last name, then first names that are no title and no organisation.
        if (segments.Count > 1 && IsLastNames(segments[0]) && IsFirstNames(segments[1]))
        {
            var turned = segments[1] + " " + segments[0];
            segments.RemoveRange(0, 2);
            return turned;
        }

        var words = segments[0].Split(' ');
        var count = 0;
        while (count < words.Length && count < MostNameWords && (NameWords.IsNameWord(words[count]) || (count > 0 && NameWords.IsParticle(words[count]))))
            count++;
        while (count > 0 && NameWords.IsParticle(words[count - 1]))
            count--;
        // A capitalised title behind the name is none of its words.
        while (count > 2 && TitleReader.IsHead(words[count - 1]))
            count--;
        var rest = string.Join(' ', words[count..]);
        var name = string.Join(' ', words[..count]);
        if (count == 0 || TitleReader.IsHead(words[0]) || (count == 1 && !IsLoneName(name, parts)))
            return null;
        if (rest.Length > 0 && !TitleReader.IsTitle(rest) && !OrganizationReader.IsOrganization(rest) && char.IsLower(rest[0]) && rest.Count(c => c == ' ') > 4)
            return null;
        segments.RemoveAt(0);
        if (rest.Length > 0)
            segments.Insert(0, rest);
        return name;
    }

    private static bool IsName(string text)
    {
        var words = text.Split(' ');
        return words.Length is > 0 and <= MostNameWords + 2 && NameWords.IsNameWord(words[0]) && !TitleReader.IsHead(words[0])
            && (words.Length == 1 || NameWords.IsNameWord(words[1]) || NameWords.IsParticle(words[1]));
    }

    private static bool IsLoneName(string name, Parts parts) => parts.Party is not null || parts.ServingFor is not null || NameWords.IsFirstName(name);

    private static bool IsLastNames(string segment)
    {
        var words = segment.Split(' ');
        return words.Length <= 3 && NameWords.IsNameWord(words[^1])
            && words[..^1].All(word => NameWords.IsParticle(word) || (NameWords.IsNameWord(word) && !NameWords.IsFirstName(words[0])));
    }

    private static bool IsFirstNames(string segment)
    {
        var words = segment.Split(' ');
        return words.Length <= 3 && words.All(NameWords.IsNameWord) && !words.Any(TitleReader.IsHead)
            && !OrganizationReader.IsOrganization(segment);
    }

    private sealed class Parts
    {
        public string? Party { get; set; }

        public string? Title { get; private set; }

        public string? Organization { get; private set; }

        public string? ServingFor { get; set; }

        public string? Note { get; set; }

        public void Add(string part)
        {
            if (TitleReader.IsTitle(part))
                Title = Title is null ? part : Title + ", " + part;
            else if (Organization is null && (OrganizationReader.IsOrganization(part) || char.IsUpper(part[0])))
                Organization = part;
            else
                Note = Note is null ? part : part + ", " + Note;
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex(@"^(?:[•·▪–—*✓☑☐-]\s*|\d{1,3}[.)]\s+)+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"(?<=\S)[\s,(–-]+(?:(?:tjänstgör(?:ande)?|tjg\.?|tj\.?|tjänstg\.?)\s+(?:(?:ersättare|ers\.?)\s+)?för|ersätter|ersättare\s+för|ers\.?\s+för|tj\s?ers\s+för|i\s?stället\s+för|för)\s+(?<rest>\p{Lu}.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex ServingFor();

    [GeneratedRegex(@"(?<=\S[\s,(;])(?:(?:ej|inte|närvarande|deltog|deltar|ersatt|lämnade|lämnar|anlände|kom|jäv(?:ig)?|via|på distans|digitalt|distans)\b|(?:fr\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m|från(?:\s+och\s+med)?|till(?:\s+och\s+med)?|under|del\s+av|endast|utom|vid)\.?\s+(?:§|kl|punkt|ärende|\d|behandling)|§|kl\.?\s?\d|klockan\s|punkt(?:erna)?\s|ärende\s?\d|\d{1,3}(?:\s?[–-]\s?\d{1,3})?\s?§|\d{1,2}[.:]\d{2}).*$", RegexOptions.IgnoreCase)]
    private static partial Regex Note();

    [GeneratedRegex(@"\s*[(\[](?<inner>[^()\[\]]{1,80})[)\]]\s*,?")]
    private static partial Regex Parentheses();

    [GeneratedRegex(@"^(?<label>[^:]{3,60}):\s+")]
    private static partial Regex LeadingLabel();

    [GeneratedRegex(@"^(?<party>\p{Lu}[\p{L}!]{0,3})[\s:,]+(?=\p{Lu})")]
    private static partial Regex PartyBefore();

    [GeneratedRegex(@"(?<=\p{L}\p{L})[\s,]+(?<party>\p{Lu}[\p{L}!]{0,3})(?=$|[,\t]|\s)")]
    private static partial Regex PartyBehind();

    [GeneratedRegex(@"\t|,|;|\s[–-]\s")]
    private static partial Regex Segments();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’-]+")]
    private static partial Regex LoneName();
}
