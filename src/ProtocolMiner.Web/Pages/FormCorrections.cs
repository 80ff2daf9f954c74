using System.Text.Json;
using ProtocolMiner.Attendance;
using ProtocolMiner.Attendance.Corrections;

namespace ProtocolMiner.Web.Pages;

/// <summary>What was changed in a form, as the corrections (<em>rättelser</em>) of its document.</summary>
internal static class FormCorrections
{
    /// <summary>Of the document's checksum: enough to tell it from any other.</summary>
    private const int ChecksumLength = 12;

    /// <param name="earlier">What the document was already corrected by when the form was made; null when by nothing.</param>
    /// <returns>Null when nothing was changed that corrections can say.</returns>
    /// <exception cref="JsonException">The form does not hold what it was made of.</exception>
    public static CorrectionFile? Find(AttendanceForm form, CorrectionFile? earlier)
    {
        var original = JsonSerializer.Deserialize<AttendanceForm>(form.Original ?? "") ?? throw new JsonException("The form was made of nothing.");
        var persons = form.Rows
            .Select((row, i) => CorrectionFinder.Find(Row(original.Rows.ElementAtOrDefault(i)), Row(row)))
            .OfType<PersonCorrection>()
            .ToList();
        var (start, end) = (Changed(original.Start, form.Start), Changed(original.End, form.End));
        if (persons.Count == 0 && start is null && end is null)
            return null;
        return new CorrectionFile(
            CorrectionFinder.Merge(earlier?.Persons ?? [], persons), start ?? earlier?.Start, end ?? earlier?.End,
            form.Checksum is { Length: > ChecksumLength } checksum ? checksum[..ChecksumLength] : form.Checksum);
    }

    private static AttendanceRow? Row(AttendanceFormRow? row) => row is { IsFilled: true } ? row.ToRow() : null;

    private static TimeOnly? Changed(TimeOnly? before, TimeOnly? after) => before == after ? null : after;
}
