using ProtocolMiner.Protocols;

namespace ProtocolMiner.Documents;

/// <summary>The terms of the model in Swedish, for documents and pages that users read.</summary>
public static class SwedishTerms
{
    public static string Of(IReadOnlyList<AttendeeRole> roles) => string.Join(", ", roles.Select(Of));

    public static string Of(AttendeeRole role) => role switch
    {
        AttendeeRole.Chair => "ordförande",
        AttendeeRole.ViceChair => "vice ordförande",
        AttendeeRole.Member => "ledamot",
        AttendeeRole.Substitute => "ersättare",
        AttendeeRole.Secretary => "sekreterare",
        AttendeeRole.Adjuster => "justerare",
        AttendeeRole.Official => "tjänsteperson",
        AttendeeRole.Guest => "gäst",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role."),
    };

    public static string Of(AttendanceStatus status) => status switch
    {
        AttendanceStatus.Present => "närvarande",
        AttendanceStatus.Absent => "frånvarande",
        AttendanceStatus.Excused => "anmält förhinder",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status."),
    };

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Approved => "bifall",
        Outcome.Rejected => "avslag",
        Outcome.ReferredBack => "återremiss",
        Outcome.Postponed => "bordläggning",
        Outcome.Noted => "antecknat",
        Outcome.Elected => "val",
        Outcome.Other => "övrigt",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome."),
    };

    /// <summary>What a speaker did, as one says it of him: "Anna Lind informerar".</summary>
    public static string Of(SpeechAct act) => act switch
    {
        SpeechAct.Presents => "föredrar",
        SpeechAct.Informs => "informerar",
        SpeechAct.Proposes => "yrkar",
        SpeechAct.Asks => "frågar",
        SpeechAct.Answers => "svarar",
        SpeechAct.Speaks => "yttrar sig",
        SpeechAct.Chairs => "leder mötet",
        SpeechAct.Other => "medverkar",
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "Not an act."),
    };

    public static string Of(DocumentKind kind) => kind switch
    {
        DocumentKind.Minutes => "protokoll",
        DocumentKind.Notes => "minnesanteckningar",
        DocumentKind.Notice => "kallelse",
        DocumentKind.Memo => "tjänsteskrivelse",
        DocumentKind.Slides => "presentation",
        DocumentKind.Other => "övrigt",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of document."),
    };
}
