namespace ProtocolMiner.Attendance.Corrections;

/// <summary>Finds what a secretary changed in an attendance list, as corrections (<em>rättelser</em>) of its document.</summary>
public static class CorrectionFinder
{
    /// <param name="before">A row as the document has it; null for someone whom the document lacks.</param>
    /// <param name="after">The same row corrected; null when it was left out.</param>
    /// <returns>Null when nothing was changed that a correction can say: of when someone came, and of <em>jäv</em>, the protocol tells itself.</returns>
    public static PersonCorrection? Find(AttendanceRow? before, AttendanceRow? after)
    {
        if (before is null)
            return after is null ? null : Added(after);
        if (after is null)
            return new PersonCorrection(before.Name) { Remove = true };
        var correction = new PersonCorrection(
            before.Name,
            before.Name == after.Name ? null : after.Name,
            Changed(before.Party, after.Party),
            before.Roles.SequenceEqual(after.Roles) ? null : after.Roles,
            before.Status == after.Status ? null : after.Status,
            Changed(before.ServingFor, after.ServingFor),
            before.Serving == after.Serving ? null : after.Serving,
            Changed(before.Note, after.Note));
        return correction == new PersonCorrection(before.Name) ? null : correction;
    }

    /// <summary>Corrections that add to or replace those of the same person that were made before.</summary>
    /// <param name="earlier">What the rows before the change were already corrected by.</param>
    public static IReadOnlyList<PersonCorrection> Merge(IReadOnlyList<PersonCorrection> earlier, IReadOnlyList<PersonCorrection> later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var byName = later.ToLookup(correction => correction.Person, StringComparer.OrdinalIgnoreCase);
        var kept = earlier.Select(correction => byName[correction.Name ?? correction.Person].Aggregate((PersonCorrection?)correction, Merge)).OfType<PersonCorrection>();
        var known = earlier.Where(correction => !correction.Remove).Select(correction => correction.Name ?? correction.Person).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. kept, .. later.Where(correction => !known.Contains(correction.Person))];
    }

    private static PersonCorrection? Merge(PersonCorrection? earlier, PersonCorrection later) => earlier switch
    {
        null or { Remove: true } => earlier,
        { Add: true } when later.Remove => null,
        _ when later.Remove => later with { Person = earlier.Person },
        _ => earlier with
        {
            Name = later.Name ?? earlier.Name,
            Party = later.Party ?? earlier.Party,
            Roles = later.Roles ?? earlier.Roles,
            Status = later.Status ?? earlier.Status,
            ServingFor = later.ServingFor ?? earlier.ServingFor,
            Serving = later.Serving ?? earlier.Serving,
            Note = later.Note ?? earlier.Note,
        },
    };

    private static PersonCorrection Added(AttendanceRow row) =>
        new(row.Name, Party: row.Party, Roles: row.Roles.Count == 0 ? null : row.Roles, Status: row.Status, ServingFor: row.ServingFor, Serving: row.Serving, Note: row.Note) { Add = true };

    /// <summary>The new text; empty when it was taken away, null when it is the same.</summary>
    private static string? Changed(string? before, string? after) => before == after ? null : after ?? "";
}
