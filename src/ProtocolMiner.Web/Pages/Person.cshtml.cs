using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Persons;
using ProtocolMiner.Web.Indexes;

namespace ProtocolMiner.Web.Pages;

/// <summary>A person: meetings, and what was said, proposed, reserved against and voted for. Without a name, those who are most active.</summary>
internal sealed class PersonModel(CurrentIndex current) : IndexPageModel(current)
{
    /// <summary>Acts that are listed of a kind; the rest are found by the search that the page links.</summary>
    public const int ShownActs = 50;

    /// <summary>Meetings that are listed.</summary>
    public const int ShownMeetings = 100;

    public string Name { get; private set; } = "";

    public string? Party { get; private set; }

    /// <summary>What the person has done; null for someone who has only been there.</summary>
    public PersonRecord? Record { get; private set; }

    public IReadOnlyList<Attended> Meetings { get; private set; } = [];

    /// <summary>Others whom the name fits; without a name, everyone.</summary>
    public IReadOnlyList<PersonSummary> Others { get; private set; } = [];

    /// <summary>By kind. Whoever moves a proposal also speaks; where the proposal itself is told, that speech is not told again.</summary>
    public IEnumerable<IGrouping<PersonActKind, PersonAct>> Acts
    {
        get
        {
            var acts = Record?.Acts ?? [];
            var moved = acts.Where(act => act.Kind == PersonActKind.Proposed).Select(act => (act.Document, act.Ordinal)).ToHashSet();
            return acts.Where(act => act.Speech != SpeechAct.Proposes || !moved.Contains((act.Document, act.Ordinal))).GroupBy(act => act.Kind).OrderBy(group => group.Key);
        }
    }

    public void OnGet(string? namn, string? parti)
    {
        if (string.IsNullOrWhiteSpace(namn))
        {
            Others = Index.Persons();
            return;
        }

        Record = Index.Person(namn, parti);
        Name = Record?.Person.Name ?? namn.Trim();
        Party = Record?.Person.Party ?? parti;
        Meetings = Loan.Attendance.Find([Name, .. Record?.Person.Spellings.Select(spelling => spelling.Name) ?? []], Party);
        Others = [.. Index.Persons(namn).Where(other => (other.Name, other.Party) != (Name, Party))];
    }

    public static string Heading(PersonActKind kind) => kind switch
    {
        PersonActKind.Spoke => "Har yttrat sig",
        PersonActKind.Proposed => "Har yrkat",
        PersonActKind.Reserved => "Har reserverat sig",
        PersonActKind.Voted => "Har röstat",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of act."),
    };

    public static string Describe(Ballot ballot) => ballot switch
    {
        Ballot.Yes => "ja",
        Ballot.No => "nej",
        Ballot.Abstained => "avstod",
        _ => throw new ArgumentOutOfRangeException(nameof(ballot), ballot, "Not a ballot."),
    };

    /// <summary>"12 av 14 möten", of the meetings whose attendance tells.</summary>
    public string Presence => $"{Meetings.Count(meeting => meeting.Row.Status == AttendanceStatus.Present)} av {Meetings.Count}";
}
