using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>What a table's column of remarks (<em>anmärkning</em>) says of the person of the row, taken apart.</summary>
/// <param name="Presence">"Anmält förhinder"; null when the remark says nothing of it.</param>
/// <param name="Function">"ordförande".</param>
/// <param name="ServingFor">"Tjänstgör för Bo Ek (M)".</param>
/// <param name="Note">What is left, as written.</param>
internal sealed partial record RosterRemark(RosterPresence? Presence, string? Function, ReplacedMember? ServingFor, string? Note)
{
    private static readonly RosterRemark Nothing = new(null, null, null, null);

    public static RosterRemark Read(string? text, string name, RosterLegend legend)
    {
        var remark = Nothing;
        foreach (var piece in Pieces().Split(text ?? "").Select(piece => piece.Trim()).Where(piece => piece.Length > 0))
            remark = remark.With(piece, name, legend);
        return remark;
    }

    private RosterRemark With(string piece, string name, RosterLegend legend)
    {
        if ((RosterLabelParser.Parse(piece) is { Presence: not null, Group: null } said ? said.Presence : legend.Meaning(piece)) is { } presence)
            return this with { Presence = presence, Note = Remote().IsMatch(piece) ? Join(Note, piece) : Note };
        if (PersonLineParser.Parse($"{name}, {piece}") is not { Rest: null } person || person.Name != name || (person.Function is null && person.ServingFor is null))
            return this with { Note = Join(Note, piece) };
        return this with
        {
            Function = Join(Function, person.Function),
            ServingFor = ServingFor ?? person.ServingFor,
            Note = Join(Note, person.Note),
        };
    }

    private static string? Join(string? first, string? second) => first is null ? second : second is null ? first : $"{first}, {second}";

    [GeneratedRegex(@"\b(?:distans|länk|teams|zoom|skype|digitalt|video|telefon)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Remote();

    /// <summary>A comma before words or a §; one between numbers parts nothing.</summary>
    [GeneratedRegex(@",\s+(?=[\p{L}§])")]
    private static partial Regex Pieces();
}
