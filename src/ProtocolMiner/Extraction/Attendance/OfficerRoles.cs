using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Heads;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>Adds to the attendance what signatures, elections and the opening say of those who are in it.</summary>
internal static partial class OfficerRoles
{
    /// <summary>Items in which the meeting is opened and its officers are presented.</summary>
    private const int OpeningItems = 3;

    public static void Add(AttendanceBuilder builder, Officers officers, ProtocolDraft draft)
    {
        foreach (var officer in officers.All)
        {
            if (builder.Match(officer.Person.Name) is not { } row)
                continue;
            row.Party ??= officer.Person.Party;
            row.Organization ??= officer.Person.Organization;
        }

        if (officers.Opener is { } opener && builder.Match(opener.Person.Name) is null)
            builder.AddOpener(opener.Person, opener.Page);
        AddRole(builder, officers.Chair?.Name, AttendeeRole.Chair);
        AddRole(builder, officers.Secretary?.Name, AttendeeRole.Secretary);
        foreach (var adjuster in officers.Adjusters)
            AddRole(builder, adjuster.Name, AttendeeRole.Adjuster);
        foreach (var item in draft.Items.Take(OpeningItems))
            AddViceChairs(builder, item.Text);
        foreach (var row in builder.Rows)
            SettleSecretary(row, officers.Secretary);
    }

    private static void AddRole(AttendanceBuilder builder, string? name, AttendeeRole role)
    {
        if (name is not null && builder.Match(name) is { Status: AttendanceStatus.Present } row)
            row.Roles.Add(role);
    }

    /// <summary>"Förste vice ordföranden Anna Berg (S) justerar …"; the vice chair of another body stands behind a genitive.</summary>
    private static void AddViceChairs(AttendanceBuilder builder, string text)
    {
        foreach (Match match in ViceChair().Matches(text))
        {
            if (PersonFinder.Find(text[(match.Index + match.Length)..]) is [{ NameStart: 0 } person, ..])
                AddRole(builder, person.Name, AttendeeRole.ViceChair);
        }
    }

    /// <summary>Who keeps the minutes is their secretary and nothing else; a secretary by title who does not keep them is an official.</summary>
    private static void SettleSecretary(AttendeeDraft row, PersonLine? secretary)
    {
        if (!row.Roles.Contains(AttendeeRole.Secretary) || !row.Roles.Contains(AttendeeRole.Official))
            return;
        row.Roles.Remove(secretary is null || secretary.Name.Equals(row.Name, StringComparison.OrdinalIgnoreCase) ? AttendeeRole.Official : AttendeeRole.Secretary);
    }

    [GeneratedRegex(@"(?<!s )\b(?:(?:1:?e|2:?e|3:?e|först[ea]|andr[ea]|tredje)\s)?vice\sordföranden\s(?=\p{Lu})", RegexOptions.IgnoreCase)]
    private static partial Regex ViceChair();
}
