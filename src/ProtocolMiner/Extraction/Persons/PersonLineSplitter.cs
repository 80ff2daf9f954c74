using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>
/// Splits an entry that holds several persons in a row: "Anna Berg (S), Bo Ek (M) och Cia Lo (V)". A new person begins behind a comma,
/// "och" or a closing parenthesis, where a full name stands that party letters, a title or a common first name shows to be one.
/// </summary>
internal static partial class PersonLineSplitter
{
    public static IReadOnlyList<(int Start, int Length)> Split(string entry)
    {
        var starts = new List<int> { 0 };
        foreach (Match match in Boundary().Matches(entry))
        {
            var at = match.Index + match.Length;
            if (BeginsPerson(entry, at) && PersonBefore(entry, starts[^1], match.Index))
                starts.Add(at);
        }

        return [.. starts.Select((start, i) => (start, Length: (i + 1 < starts.Count ? starts[i + 1] : entry.Length) - start))
            .Select(part => (part.start, entry.Substring(part.start, part.Length).TrimEnd(' ', ',', ';', '\t').Length))
            .Select(part => (part.start, TrailingAnd().Replace(entry.Substring(part.start, part.Item2), "").Length))];
    }

    private static bool BeginsPerson(string entry, int at)
    {
        var text = entry[at..];
        var titleLength = PersonTitleReader.LengthAt(text, 0);
        for (var length = titleLength; length > 0; length = text.LastIndexOf(' ', length - 1))
        {
            if (length < text.Length && text[length] == ' ' && PersonTitleReader.IsTitle(text[..length]) && PersonName.BeginsAt(text, length + 1))
                return true;
        }

        var head = NameHead().Match(text);
        if (!head.Success || PersonName.Length(head.Groups["name"].Value.Split(' ')) is not > 1)
            return false;
        var name = head.Groups["name"].Value;
        return !OrganizationReader.IsOrganization(name)
            && (NameWords.IsFirstName(name.Split(' ')[0]) || PartyReader.ReadAt(text, head.Length, out _) is not null || TitleAhead(text, head.Length));
    }

    private static bool TitleAhead(string text, int at) => at + 2 < text.Length && text[at] == ',' && PersonTitleReader.LengthAt(text, at + 2) > 0;

    /// <summary>What stands before must be a person already, and one whom nothing says that the next is replaced by.</summary>
    private static bool PersonBefore(string entry, int start, int end) =>
        !ServingLead().IsMatch(entry[start..end]) && PersonLineParser.Parse(entry[start..end]) is not null;

    [GeneratedRegex(@",\s+(?:och\s+|samt\s+)?|;\s+|\s+(?:och|samt|&)\s+|(?<=\))\s+|\t")]
    private static partial Regex Boundary();

    [GeneratedRegex(@"^(?<name>\p{L}[\p{L}\p{M}'’.-]*(?: [\p{L}][\p{L}\p{M}'’.-]*){1,5}?)(?=$|[,;(\t]|\s[(]|\s(?:och|samt|&)\s)")]
    private static partial Regex NameHead();

    [GeneratedRegex(@"\b(?:för|ersätter|istf)$")]
    private static partial Regex ServingLead();

    [GeneratedRegex(@"\s+(?:och|samt|&)$|,\s+(?:och|samt)$")]
    private static partial Regex TrailingAnd();
}
