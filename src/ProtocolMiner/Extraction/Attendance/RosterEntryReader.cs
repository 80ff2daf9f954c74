using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Heads;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>Reads the entries of an attendance list that stand in a paragraph, one person each, with the marks and words that say who was there.</summary>
internal sealed partial class RosterEntryReader(RosterLegend legend)
{
    /// <summary>An entry has few words besides what is understood.</summary>
    private const int MostWordsBeside = 5;

    /// <summary>The persons of a paragraph, of all its lines; none when it names nobody.</summary>
    public List<RosterEntry> Read(Paragraph paragraph, RosterContext context)
    {
        var found = new List<RosterEntry>();
        foreach (var line in EntrySplitter.Lines(paragraph))
        {
            var (lead, rest) = EntrySplitter.OrganizationAhead(line);
            var group = lead is null ? null : PartyNameReader.Read(lead);
            var within = context with { Party = group ?? context.Party };
            foreach (var entry in EntrySplitter.AtCommas(rest))
            {
                var persons = Parse(entry, within with { Organization = lead is null || group is not null ? context.Organization : lead }).ToList();
                // "28 medlemmar samt styrelsen: Anna Berg, Bo Ek": those who are named stand behind the colon.
                if (persons.Count == 0 && entry.Text.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 && ParagraphSlicer.Slice(entry, colon + 1, entry.Text.Length) is { } named)
                    persons = [.. EntrySplitter.AtCommas(named).SelectMany(one => Parse(one, within))];
                found.AddRange(persons);
            }
        }

        return found;
    }

    /// <summary>"Vakant": a seat that nobody has.</summary>
    public static bool IsVacant(string entry) => Vacant().IsMatch(entry);

    private IEnumerable<RosterEntry> Parse(Paragraph entry, RosterContext context)
    {
        if (ReplacementReader.Read(entry.Text) is var (member, substitute))
        {
            foreach (var one in Replacement(entry, member, substitute, context))
                yield return one;
            yield break;
        }

        var (between, joined) = MarkReader.TakeBetween(entry);
        entry = joined;
        var text = entry.Text;
        var (before, skip) = MarkReader.Leading(text);
        var (behind, cut) = MarkReader.Trailing(text[skip..]);
        var mark = MarkReader.Of(entry) ?? (before.Length > 0 ? before : between.Length > 0 ? between : behind);
        if (IsVacant(text[skip..]) || ParagraphSlicer.Slice(entry, skip, text.Length - cut) is not { } unmarked)
            yield break;
        var marked = mark.Length > 0 ? legend.Meaning(mark) : null;
        foreach (var (person, words) in EntrySplitter.Persons(unmarked))
        {
            if (IsProse(person, words))
                continue;
            yield return new RosterEntry(person with { Party = person.Party ?? context.Party }, context.Label, context.List, marked ?? SaidBeside(words), entry.Page, words.Text)
            {
                Organization = context.Organization,
                Marked = marked is RosterPresence.Present,
                Struck = words.Struck,
                Replaced = person.ServingFor,
            };
        }
    }

    private static IEnumerable<RosterEntry> Replacement(Paragraph entry, PersonLine member, PersonLine substitute, RosterContext context)
    {
        yield return new RosterEntry(member, context.Label, context.List, substitute.Note is null && member.Note is null ? RosterPresence.Absent : null, entry.Page, entry.Text);
        yield return new RosterEntry(substitute, new RosterLabel(RosterGroup.Substitute, RosterPresence.Present, true), context.List, RosterPresence.Present, entry.Page, entry.Text)
        {
            Replaced = new ReplacedMember(member.Name, member.Party, member.Function),
        };
    }

    /// <summary>"Anna Berg (anmält förhinder)": words beside a name that say that the person was not there.</summary>
    private static RosterPresence? SaidBeside(Paragraph words)
    {
        foreach (Match part in Parentheses().Matches(words.Text))
        {
            if (RosterLabelParser.Parse(part.Groups["inner"].Value) is { Presence: RosterPresence.Absent or RosterPresence.Excused, Group: null } said)
                return said.Presence;
        }

        return null;
    }

    /// <summary>"Anna fixar lokal": a sentence that begins with a name. Beside a first name alone nothing else stands.</summary>
    private static bool IsProse(PersonLine person, Paragraph words) =>
        person.Name.Contains(' ', StringComparison.Ordinal)
            ? person.Rest is { } rest && rest.Split(' ').Length > MostWordsBeside
            : person.Party is null && words.Text.Length > person.Name.Length;

    [GeneratedRegex(@"\((?<inner>[^()]{4,40})\)|(?:,\s|\t)(?<inner>[^,()\t]{4,40})$")]
    private static partial Regex Parentheses();

    [GeneratedRegex(@"^\W*(?:vakan[ts]\p{L}*|ledig plats|tom plats|tomt?\b(?!\s+(?-i:\p{Lu})))", RegexOptions.IgnoreCase)]
    private static partial Regex Vacant();
}
