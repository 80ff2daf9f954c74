using ProtocolMiner.Attendance.Persons;
using ProtocolMiner.Attendance.Yaml;
using ProtocolMiner.Documents;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Attendance.Corrections;

/// <summary>
/// Applies a secretary's corrections to a protocol, and tells of each what it changed. A correction that the document no longer fits is a
/// finding: whom it names is not there any more, or the document says the same by now.
/// </summary>
public sealed class ProtocolCorrector
{
    private readonly List<Attendee> attendance;
    private readonly List<Correction> corrections = [];
    private readonly List<Finding> findings = [];
    private readonly Dictionary<string, string> renamed = new(StringComparer.OrdinalIgnoreCase);

    private ProtocolCorrector(Protocol protocol)
    {
        attendance = [.. protocol.Attendance];
    }

    /// <summary>The protocol with the corrections of the file beside its document, or as it is when there is none. A file that cannot be used is a finding.</summary>
    /// <param name="document">Path of the document.</param>
    public static Protocol Correct(Protocol protocol, string document)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        var path = CorrectionFile.PathFor(document);
        if (!File.Exists(path))
            return protocol;
        try
        {
            return Correct(protocol, CorrectionFileReader.Read(path));
        }
        catch (YamlFileException e)
        {
            return protocol with { Warnings = [.. protocol.Warnings, new Finding("correction-unreadable", $"The corrections (rättelser) are not applied. {e.Message}", null)] };
        }
    }

    public static Protocol Correct(Protocol protocol, CorrectionFile file)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(file);
        var corrector = new ProtocolCorrector(protocol);
        if (file.Checksum is { } checksum && !protocol.Source.Sha256.StartsWith(checksum, StringComparison.OrdinalIgnoreCase))
            corrector.findings.Add(new Finding("correction-outdated", "The document has changed since its corrections (rättelser) were written. Compare them, and take the checksum (kontrollsumma) out of the file or renew it.", null));
        var meeting = corrector.CorrectMeeting(protocol.Meeting, file);
        foreach (var person in file.Persons)
            corrector.CorrectPerson(person);
        var corrected = protocol with
        {
            Meeting = meeting,
            Attendance = corrector.attendance,
            Corrections = [.. protocol.Corrections, .. corrector.corrections],
            Warnings = [.. protocol.Warnings, .. corrector.findings],
        };
        return corrector.renamed.Count == 0 ? corrected : NameReplacer.Replace(corrected, corrector.renamed);
    }

    private Meeting CorrectMeeting(Meeting meeting, CorrectionFile file) => meeting with
    {
        Start = Change(null, CorrectedField.Start, meeting.Start, file.Start, Show, null),
        End = Change(null, CorrectedField.End, meeting.End, file.End, Show, null),
    };

    private void CorrectPerson(PersonCorrection correction)
    {
        var key = NameForm.Parse(correction.Person).Key;
        var found = attendance.FindAll(attendee => NameForm.Parse(attendee.Name).Key == key);
        if (correction.Add)
            AddPerson(correction, found.Count > 0);
        else if (found.Count != 1)
            findings.Add(found.Count == 0
                ? new Finding("correction-unmatched", $"The corrections (rättelser) correct {correction.Person}, whom the attendance (närvaro) does not name any more, or not yet.", null)
                : new Finding("correction-ambiguous", $"The corrections (rättelser) correct {correction.Person}, of whom the attendance (närvaro) has {found.Count}.", found[0].Page));
        else if (correction.Remove)
            Remove(found[0], correction.Reason);
        else
            Change(found[0], correction);
    }

    private void AddPerson(PersonCorrection correction, bool isThere)
    {
        if (isThere)
        {
            findings.Add(Needless(correction.Person, null));
            return;
        }

        var name = correction.Name ?? correction.Person;
        corrections.Add(new Correction(name, CorrectedField.Added, null, name, correction.Reason));
        attendance.Add(new Attendee(
            name, Filled(correction.Party), null, correction.Roles ?? [], correction.Status ?? AttendanceStatus.Present,
            Filled(correction.ServingFor), Filled(correction.Note), null, name)
        {
            Serving = correction.Serving,
        });
    }

    private void Remove(Attendee attendee, string? reason)
    {
        attendance.Remove(attendee);
        corrections.Add(new Correction(attendee.Name, CorrectedField.Removed, attendee.Name, null, reason));
    }

    private void Change(Attendee attendee, PersonCorrection correction)
    {
        var before = corrections.Count;
        var name = correction.Name ?? attendee.Name;
        var reason = correction.Reason;
        var changed = attendee with
        {
            Name = Change(name, CorrectedField.Name, attendee.Name, correction.Name, Same, reason)!,
            Party = Filled(Change(name, CorrectedField.Party, attendee.Party, correction.Party, Same, reason)),
            Roles = Change(name, CorrectedField.Roles, attendee.Roles, correction.Roles, SwedishTerms.Of, reason)!,
            Status = Change(name, CorrectedField.Status, (AttendanceStatus?)attendee.Status, correction.Status, status => SwedishTerms.Of(status!.Value), reason)!.Value,
            ServingFor = Filled(Change(name, CorrectedField.ServingFor, attendee.ServingFor, correction.ServingFor, Same, reason)),
            Serving = Change(name, CorrectedField.Serving, attendee.Serving, correction.Serving, serving => serving!.Value ? "ja" : "nej", reason),
            Note = Filled(Change(name, CorrectedField.Note, attendee.Note, correction.Note, Same, reason)),
        };
        attendance[attendance.IndexOf(attendee)] = changed;
        if (changed.Name != attendee.Name)
            renamed[attendee.Name] = changed.Name;
        if (corrections.Count == before)
            findings.Add(Needless(correction.Person, attendee.Page));
    }

    /// <summary>The new value, noted as a correction when it is another than before; the old one when nothing is said.</summary>
    private T? Change<T>(string? person, CorrectedField field, T? was, T? now, Func<T, string> show, string? reason)
    {
        if (now is null)
            return was;
        var (before, after) = (was is null ? "" : show(was), show(now));
        if (before != after)
            corrections.Add(new Correction(person, field, Filled(before), Filled(after), reason));
        return now;
    }

    private static Finding Needless(string person, int? page) =>
        new("correction-needless", $"The corrections (rättelser) of {person} change nothing: the document says the same by now.", page);

    private static string Show(TimeOnly? time) => time is { } clock ? ListValue.ToText(clock) : "";

    private static string Same(string text) => text;

    private static string? Filled(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
