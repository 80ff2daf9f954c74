using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Speakers;

/// <summary>
/// Gathers the speakers of one item, each person once. A title alone becomes the person whom the document gives that title; a name stands
/// as the item writes it.
/// </summary>
internal sealed partial class SpeakerGatherer(PersonDirectory known)
{
    /// <summary>Names that differ in this many letters at most, at the same item, are one person misspelt.</summary>
    private const int MostLettersApart = 2;

    private readonly List<Entry> entries = [];

    private readonly HashSet<string> unresolved = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Titles of whom the document does not say, or not clearly, who they are.</summary>
    public IReadOnlyCollection<string> Unresolved => unresolved;

    /// <summary>Who chairs this item; the chair of the meeting unless the item names another.</summary>
    public string? Chair { get; set; } = known.Chair;

    public IReadOnlyList<Speaker> Speakers => [.. entries.Select(entry => entry.Speaker)];

    public void Add(SpeechSubject subject, SpeechAct act, int? page, string quote)
    {
        var chairs = subject.Title is not null && TitleAlone.IsChair(subject.Title);
        if (chairs && act is SpeechAct.Speaks or SpeechAct.Asks)
            act = SpeechAct.Chairs;
        if (subject.Name is null)
            AddByTitle(subject.Title!, chairs, act, page, quote);
        else
            Add(new Entry(Describe(subject, subject.Name, known.Resolve(subject.Name), act, page, quote), ByName: true));
    }

    private void AddByTitle(string title, bool chairs, SpeechAct act, int? page, string quote)
    {
        var person = chairs && Chair is { } chair ? known.Resolve(chair) : known.ResolveTitle(title);
        if (person is null)
        {
            if (!Several().IsMatch(title))
                unresolved.Add(title);
            return;
        }

        var subject = new SpeechSubject(null, null, title, null, 0, 0);
        Add(new Entry(Describe(subject, person.Name, person, act, page, quote), ByName: false));
    }

    /// <summary>Adds somebody by what stands there, whether it names a person or not ("Folkhälsocheferna").</summary>
    public void AddAsWritten(string name, SpeechAct act, int? page, string quote) =>
        Add(new Entry(new Speaker(name, null, null, null, act, page, quote), ByName: true));

    private static Speaker Describe(SpeechSubject subject, string name, KnownPerson? person, SpeechAct act, int? page, string quote)
    {
        return new Speaker(name, OfficeIn(subject.Title) ?? OfficeIn(person?.Office), subject.Party ?? person?.Party, subject.Organization ?? person?.Organization, act, page, quote);
    }

    /// <summary>The title when it is an office; null for a function of the meeting (<em>ordförande vid mötet</em>).</summary>
    private static string? OfficeIn(string? title) => title is null || PersonTitleReader.IsFunction(title) || TitleAlone.IsChair(title) ? null : title;

    private void Add(Entry added)
    {
        var i = entries.FindIndex(entry => IsSame(entry.Speaker, added.Speaker) || (entry.ByName != added.ByName && IsMisspelt(entry.Speaker.Name, added.Speaker.Name)));
        if (i < 0)
        {
            entries.Add(added);
            return;
        }

        var first = entries[i].Speaker;
        var name = entries[i].ByName ? first.Name : added.Speaker.Name;
        // Who thanks for the meeting and closes it, chairs.
        var act = first.Act == SpeechAct.Speaks && added.Speaker.Act == SpeechAct.Chairs ? SpeechAct.Chairs : first.Act;
        entries[i] = new Entry(
            first with { Name = name, Act = act, Role = first.Role ?? added.Speaker.Role, Party = first.Party ?? added.Speaker.Party, Organization = first.Organization ?? added.Speaker.Organization },
            entries[i].ByName || added.ByName);
    }

    private bool IsSame(Speaker a, Speaker b) =>
        a.Name.Equals(b.Name, StringComparison.OrdinalIgnoreCase) || (known.Resolve(a.Name) is { } person && ReferenceEquals(person, known.Resolve(b.Name)));

    private static bool IsMisspelt(string a, string b) =>
        a.Length == b.Length && a.Zip(b).Count(pair => pair.First != pair.Second) <= MostLettersApart;

    /// <summary>"revisorerna", "rektorerna": who of them spoke is not to be known.</summary>
    [GeneratedRegex(@"\p{L}(?:erna|arna|orna)$", RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    /// <param name="ByName">The item itself writes the name.</param>
    private sealed record Entry(Speaker Speaker, bool ByName);
}
