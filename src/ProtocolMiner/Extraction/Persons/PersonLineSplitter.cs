using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>
/// Splits an entry that holds several persons in a row: "Anna Berg (S), Bo Ek (M) och Cia Lo (V)". A new person begins behind a comma,
/// "och", a closing parenthesis or a word that is no name, where a full name stands that party letters, a title or a common first name
/// shows to be one, or a title and a name.
/// </summary>
internal static partial class PersonLineSplitter
{
    public static IReadOnlyList<(int Start, int Length)> Split(string entry)
    {
        var starts = new List<int> { 0 };
        var titlesFollow = TitlesFollowNames(entry);
        foreach (Match match in Boundary().Matches(entry))
        {
            var at = match.Index + match.Length;
            var begins = (!titlesFollow && BeginsWithTitle(entry[at..])) || (!match.Groups["afterName"].Success && BeginsWithName(entry[at..]));
            if (begins && PersonBefore(entry[starts[^1]..match.Index]))
                starts.Add(at);
        }

        return [.. starts.Select((start, i) => (start, Length(entry, start, i + 1 < starts.Count ? starts[i + 1] : entry.Length)))];
    }

    private static int Length(string entry, int start, int stop) =>
        TrailingAnd().Replace(entry[start..stop].TrimEnd(' ', ',', ';', '\t'), "").Length;

    /// <summary>
    /// Whether titles belong to the name before them, as in "Anna Berg (S), ordförande Bo Ek (M), ledamot" where lines have run together:
    /// the entry begins with a name and ends with a title.
    /// </summary>
    private static bool TitlesFollowNames(string entry)
    {
        var comma = entry.LastIndexOf(',');
        return comma > 0
            && PersonTitleReader.IsTitle(entry[(comma + 1)..].Trim())
            && PersonTitleReader.LengthBeforeName(entry[(comma + 1)..].Trim()) == 0
            && !BeginsWithTitle(entry);
    }

    private static bool BeginsWithTitle(string text) =>
        PersonTitleReader.LengthBeforeName(text) is var length and > 0 && text[length] == ' ';

    private static bool BeginsWithName(string text)
    {
        var head = NameHead().Match(text);
        var name = head.Groups["name"].Value;
        if (head.Length == text.Length && !PersonName.EndsInInitial(name))
            name = name.TrimEnd('.');
        return head.Success
            && PersonName.Length(name.Split(' ')) > 1
            && !OrganizationReader.IsOrganization(name)
            && (NameWords.IsFirstName(name.Split(' ')[0]) || PartyReader.ReadAt(text, head.Length, out _) is not null || TitleFollows(text, head.Length) || OrganizationFollows(text, head.Length));
    }

    private static bool OrganizationFollows(string text, int at) =>
        OrganizationReader.ReadAt(text, at, out _) is not null
        || (at + 2 < text.Length && text[at] == ',' && UnionNames.Contain(text[(at + 2)..].Split(',')[0].Trim()));

    private static bool TitleFollows(string text, int at) => at + 2 < text.Length && text[at] == ',' && PersonTitleReader.LengthAt(text, at + 2) > 0;

    /// <summary>What stands before must be a person already, and one whom nothing says that the next is replaced by.</summary>
    private static bool PersonBefore(string entry) => !ServingLead().IsMatch(entry) && PersonLineParser.Parse(entry) is not null;

    [GeneratedRegex(@",\s+(?:och\s+|samt\s+)?|;\s+|\s+(?:och|samt|&)\s+|(?<=\))\s+|(?<=(?:^|\s)\p{Ll}[\p{L}-]*)\s+(?=\p{Lu})|(?<afterName>\s+)(?=\p{Lu})|\t")]
    private static partial Regex Boundary();

    [GeneratedRegex(@"^(?<name>\p{L}[\p{L}\p{M}'’.-]*(?: [\p{L}][\p{L}\p{M}'’.-]*){1,5}?)(?=$|[,;(\t]|\s[(]|\s(?:och|samt|&)\s)")]
    private static partial Regex NameHead();

    [GeneratedRegex(@"\b(?:för|ersätter|istf|af|av|von|van|de|den|der|la|el|bin)$")]
    private static partial Regex ServingLead();

    [GeneratedRegex(@",?\s+(?:och|samt|&)$")]
    private static partial Regex TrailingAnd();
}
