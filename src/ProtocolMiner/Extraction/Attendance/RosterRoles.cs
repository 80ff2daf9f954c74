using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>Tells the roles of an entry from its own title and from the heading above it.</summary>
internal static partial class RosterRoles
{
    /// <summary>Adds the roles that an entry shows.</summary>
    /// <param name="board">Officers of the meeting are members: the chair, treasurer and secretary of a board.</param>
    public static void AddTo(AttendeeDraft row, RosterEntry entry, bool board)
    {
        var title = string.Join(", ", new[] { entry.Person.Function, entry.Person.Title, entry.Label.Function }.Where(part => part is not null));
        var functions = AddFunctions(row, title);
        if (FromGroup(entry, functions) is { } role)
            row.Roles.Add(role);
        else if (board && entry.Label.Group is null && title.Length > 0 && !functions.Contains(AttendeeRole.Substitute))
            row.Roles.Add(AttendeeRole.Member);
    }

    /// <summary>Whether a substitute's entry says that the substitute served, or did not; null when it says neither.</summary>
    public static bool? Serving(RosterEntry entry) =>
        entry.Person.Serving || entry.Replaced is not null || ServesUnnamed(entry) || entry.Label.Group is RosterGroup.Deciding ? true : entry.Label.Serving;

    /// <summary>Adds the functions of the meeting that a title names: "ordförande", "1:e vice ordförande", "sekreterare".</summary>
    public static IReadOnlyList<AttendeeRole> AddFunctions(AttendeeDraft row, string? title)
    {
        var found = Titles().Split(title ?? "").Select(FunctionOf).OfType<AttendeeRole>().ToList();
        foreach (var role in found)
            row.Roles.Add(role);
        return found;
    }

    private static AttendeeRole? FunctionOf(string title) =>
        ViceChair().IsMatch(title) ? AttendeeRole.ViceChair
        : Chair().IsMatch(title) ? AttendeeRole.Chair
        : Secretary().IsMatch(title) ? AttendeeRole.Secretary
        : Adjuster().IsMatch(title) ? AttendeeRole.Adjuster
        : Substitute().IsMatch(title) ? AttendeeRole.Substitute
        : Member().IsMatch(title) ? AttendeeRole.Member
        : Guest().IsMatch(title) ? AttendeeRole.Guest
        : Official().IsMatch(title) ? AttendeeRole.Official
        : null;

    private static AttendeeRole? FromGroup(RosterEntry entry, IReadOnlyList<AttendeeRole> functions)
    {
        // "Tjänstgörande ordförande" chairs in the chair's place and serves for no member.
        var chairs = functions.Contains(AttendeeRole.Chair) && entry.Person.ServingFor is null;
        var serves = (entry.Person.Serving && !chairs) || entry.Replaced is not null || ServesUnnamed(entry) || functions.Contains(AttendeeRole.Substitute);
        return entry.Label.Group switch
        {
            // "Kommundirektör: Bo Ek" below substitutes with their parties is none of them.
            RosterGroup.Deciding or RosterGroup.Member or RosterGroup.Substitute when entry.IsOffice => AttendeeRole.Official,
            RosterGroup.Union when functions.Contains(AttendeeRole.Secretary) => null,
            RosterGroup.Deciding or RosterGroup.Member => serves ? AttendeeRole.Substitute : AttendeeRole.Member,
            RosterGroup.Substitute => AttendeeRole.Substitute,
            RosterGroup.Union or RosterGroup.Guest => AttendeeRole.Guest,
            RosterGroup.Official => AttendeeRole.Official,
            RosterGroup.Other when functions.Contains(AttendeeRole.Substitute) => AttendeeRole.Substitute,
            RosterGroup.Other when IsGuest(entry) => AttendeeRole.Guest,
            RosterGroup.Other => AttendeeRole.Official,
            _ when entry.Replaced is not null => AttendeeRole.Substitute,
            // Whoever sits for a party in a list that groups nobody is a member of the body.
            _ when entry.Person.Party is not null && entry.Label.Presence is RosterPresence.Present && !functions.Contains(AttendeeRole.Guest) => serves ? AttendeeRole.Substitute : AttendeeRole.Member,
            _ => null,
        };
    }

    /// <summary>"(ersätter tom plats)": a substitute who serves for nobody by name.</summary>
    private static bool ServesUnnamed(RosterEntry entry) => entry.Person.Note is { } note && ForVacancy().IsMatch(note);

    private static bool IsGuest(RosterEntry entry) =>
        entry.Person.Party is not null
        || ((entry.Person.Organization ?? entry.Organization) is { } organization && (Company().IsMatch(organization) || UnionNames.Contain(organization)))
        || (entry.Person.Rest is { } rest && UnionNames.Contain(rest))
        || (entry.Person.Title is { } title && (External().IsMatch(title) || UnionNames.Contain(title)));

    [GeneratedRegex(@"^(?:(?:1|2|3):?[ea]?|först[ea]|andr[ea]|tredje)?\s?(?:vice|v\.?)\s?(?:ordf\.?|ordförande\p{L}*)$", RegexOptions.IgnoreCase)]
    private static partial Regex ViceChair();

    [GeneratedRegex(@"^(?:(?:mötes|tjänstgörande |tjg\.? |mötets )?ordförande[n]?|(?:mötes)?ordf\.?)(?:\s?(?:§|under|för mötet|vid mötet|till).*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Chair();

    [GeneratedRegex(@"^(?:(?:mötes|mötets |nämnd|kommun|region|direktions|styrelse|protokoll|råds|förbunds|utskotts|stads|fullmäktige|bolags|förenings)?sekreterare[n]?|protokollförare|sekr\.?|vid (?:protokollet|pennan))$", RegexOptions.IgnoreCase)]
    private static partial Regex Secretary();

    [GeneratedRegex("^(?:protokolls?)?juster(?:are|ingsman|ingsperson)n?$", RegexOptions.IgnoreCase)]
    private static partial Regex Adjuster();

    [GeneratedRegex(@"^(?:(?:ej |icke |inte )?(?:tjänstgörande|tjänstg\.?|tjg\.?|tj\.?|personlig)\s?)?(?:ersättaren?|suppleant(?:en)?|ers\.?|supp\.?)$|^(?:tjänstgörande|tjg\.?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Substitute();

    [GeneratedRegex("^(?:ordinarie |styrelse)?ledam(?:ot|oten)$", RegexOptions.IgnoreCase)]
    private static partial Regex Member();

    [GeneratedRegex("^(?:adjungerad|gäst|observatör|inbjuden|auskultant|insynsplats|åhörare)$", RegexOptions.IgnoreCase)]
    private static partial Regex Guest();

    [GeneratedRegex("^tjänste(?:man|person)$", RegexOptions.IgnoreCase)]
    private static partial Regex Official();

    [GeneratedRegex(@"\s*,\s*(?:tillika\s+|och\s+|samt\s+)?|\s+(?:tillika|och|samt)\s+|\s?/\s?")]
    private static partial Regex Titles();

    [GeneratedRegex(@"ersätt\p{L}*\s.*\b(?:tom|vakant|vakans)", RegexOptions.IgnoreCase)]
    private static partial Regex ForVacancy();

    [GeneratedRegex(@"\b(?:AB|HB|KB|Aktiebolag|Ekonomisk förening)\b")]
    private static partial Regex Company();

    [GeneratedRegex(@"\b(?:konsult|revisor|representant|facklig|personalföreträdare|skyddsombud)\p{L}*", RegexOptions.IgnoreCase)]
    private static partial Regex External();
}
