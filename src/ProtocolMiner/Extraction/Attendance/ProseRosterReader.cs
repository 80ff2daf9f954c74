using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Sentences;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>
/// Reads attendance that is told in sentences: "Närvarande var ordföranden Anna Berg samt ledamöterna Bo Ek och Eva Lind. Förhinder hade
/// anmälts av Karin Sjö. Från kansliet deltog Lars Holm." A group named in the plural goes on over the names behind it.
/// </summary>
internal static partial class ProseRosterReader
{
    /// <summary>Whether a paragraph tells in a sentence who was there.</summary>
    public static bool IsProse(string text) => Opening().IsMatch(text) && PersonFinder.Find(text).Count > 0;

    /// <summary>Whether a list below a heading is told in words, with groups named in the plural: "ordförande Anna Berg, ledamöterna Bo Ek och Eva Lind".</summary>
    public static bool NamesGroups(string text) => GroupAhead().IsMatch(text);

    /// <summary>The persons of all sentences that say who was there or not, or go on with it.</summary>
    /// <param name="list">Number of the list.</param>
    /// <param name="presence">What the heading above says; null when the sentences say it themselves.</param>
    public static IEnumerable<RosterEntry> Read(Paragraph paragraph, int list, RosterPresence? presence = null)
    {
        foreach (var sentence in SentenceSplitter.Split(paragraph.Text))
        {
            presence = PresenceOf(sentence) ?? presence;
            if (presence is not { } said)
                continue;
            RosterGroup? group = Institution().IsMatch(sentence) ? RosterGroup.Official : Guests().IsMatch(sentence) ? RosterGroup.Guest : null;
            var end = 0;
            RosterEntry? before = null;
            foreach (var person in PersonFinder.Find(sentence))
            {
                if (before is not null && Serving().IsMatch(sentence[end..person.NameStart]))
                {
                    yield return before with { Replaced = new ReplacedMember(person.Name, person.Party, null) };
                    (before, end) = (null, person.End);
                    continue;
                }

                if (before is not null)
                    yield return before;
                if (sentence[end..person.NameStart] is var between && Group().Matches(between) is [.., { } named])
                    group = RosterLabelParser.Parse(named.Value)?.Group ?? group;
                var line = LineOf(person, sentence);
                before = new RosterEntry(line, new RosterLabel(line.Function is not null ? null : group, said, null), list, said, paragraph.Page, person.Name);
                end = person.End;
            }

            if (before is not null)
                yield return before;
        }
    }

    private static RosterPresence? PresenceOf(string sentence) =>
        Excused().IsMatch(sentence) ? RosterPresence.Excused
        : Absent().IsMatch(sentence) ? RosterPresence.Absent
        : Present().IsMatch(sentence) ? RosterPresence.Present
        : null;

    private static PersonLine LineOf(PersonMention person, string sentence)
    {
        // "ledamöterna Bo Ek": the title is the group's.
        var title = person.Title is { } own && !Group().IsMatch(own) ? own : null;
        var isFunction = title is not null && PersonTitleReader.IsFunction(title);
        var remote = Remote().Match(sentence, person.End);
        return new PersonLine(
            person.Name, person.Party, isFunction ? title : null, isFunction ? null : title, person.Organization, null,
            remote.Success ? remote.Groups["note"].Value : null, null, person.Start, person.Length);
    }

    /// <summary>How a paragraph begins that goes on to say who was there. A label with a colon heads a list instead.</summary>
    [GeneratedRegex(
        @"(?:^|(?<=[.!?]\s))(?:(?:närvarande|frånvarande|förhindrade|deltagare)\s(?:(?:vid|på|under)\s\p{L}+\s)?(?:är|var|voro)\s"
        + @"|närvarade\s(?=[^.]*gjorde|\p{L})"
        + @"|(?:vid|på|i|till)\s(?:dagens\s|detta\s)?(?:mötet|möte|sammanträdet|stämman|årsmötet|årsstämman|styrelsemötet)\s(?:deltog|deltar|närvarade|närvarar|var|hade\s\p{L}+\s(?:infunnit|mött))\b"
        + @"|från\s[\p{L} -]{3,60}\s(?:deltog|deltar|närvarade|närvarar|var)\b"
        + @"|[^.:]{3,400}\s(?:var|är)\s(?:också\s)?närvarande(?=\s*(?:[.!]|$)|\s(?:vid|på|under)\s))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(?:förhinder|förhindra(?:d|de)|återbud)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Excused();

    [GeneratedRegex(@"\b(?:frånvarande|saknades|(?:ej|inte)\s(?:närvarande|närvarade|delta\p{L}*|infann))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Absent();

    [GeneratedRegex(@"\b(?:närvarande|närvarade|närvarar|deltog|deltar|medverkade|medverkar|infann|infunnit)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Present();

    /// <summary>A group named in the plural, or its one person by the group's word.</summary>
    [GeneratedRegex(@"\b(?:ledamöter(?:na)?|ledamoten|(?:styrelse)?ledamot|suppleanter(?:na)?|suppleanten|ersättar(?:na|e|en)|tjänstemän|tjänstepersoner|gäst(?:er|erna|en)?|adjungera(?:d|de)|revisorer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Group();

    [GeneratedRegex(@"\b(?:ledamöterna|suppleanterna|ersättarna)\s(?=\p{Lu})", RegexOptions.IgnoreCase)]
    private static partial Regex GroupAhead();

    /// <summary>Between a substitute and the member.</summary>
    [GeneratedRegex(@"^[\s,]*(?:för|ersätter|i\sstället\sför|istället\sför|som\sersättare\sför|som\sersatte)\s(?:ledamoten\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Serving();

    [GeneratedRegex(@"\bfrån\s(?:förvaltningen|kontoret|kansliet|\p{L}+(?:förvaltningen|kontoret|kansliet))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Institution();

    [GeneratedRegex(@"\b(?:inbjud\p{L}+|gäst\p{L}*|adjungera\p{L}+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Guests();

    /// <summary>Directly behind a name: took part from elsewhere.</summary>
    [GeneratedRegex(@"\G[\s,(]{1,2}(?:deltog\s|deltar\s|som\sdeltog\s)?(?<note>på\sdistans|via\s\p{L}+|digitalt)", RegexOptions.IgnoreCase)]
    private static partial Regex Remote();
}
