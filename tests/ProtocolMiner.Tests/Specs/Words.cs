using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Specs;

/// <summary>The Swedish words that the specifications use for the values of the model.</summary>
internal static class Words
{
    private static readonly Dictionary<Enum, string> Swedish = new()
    {
        [DocumentKind.Minutes] = "protokoll",
        [DocumentKind.Notes] = "minnesanteckningar",
        [DocumentKind.Notice] = "kallelse",
        [DocumentKind.Memo] = "tjänsteskrivelse",
        [DocumentKind.Slides] = "presentation",
        [DocumentKind.Other] = "annat",
        [DecisionStatus.Adopted] = "beslutat",
        [DecisionStatus.Proposed] = "föreslaget",
        [Outcome.Approved] = "bifall",
        [Outcome.Rejected] = "avslag",
        [Outcome.ReferredBack] = "återremiss",
        [Outcome.Postponed] = "bordlagt",
        [Outcome.Noted] = "antecknat",
        [Outcome.Elected] = "valt",
        [Outcome.Other] = "annat",
        [SpeechAct.Presents] = "föredrar",
        [SpeechAct.Informs] = "informerar",
        [SpeechAct.Proposes] = "yrkar",
        [SpeechAct.Asks] = "frågar",
        [SpeechAct.Answers] = "svarar",
        [SpeechAct.Speaks] = "talar",
        [SpeechAct.Chairs] = "leder",
        [SpeechAct.Other] = "annat",
        [AttendeeRole.Chair] = "ordförande",
        [AttendeeRole.ViceChair] = "vice ordförande",
        [AttendeeRole.Member] = "ledamot",
        [AttendeeRole.Substitute] = "ersättare",
        [AttendeeRole.Secretary] = "sekreterare",
        [AttendeeRole.Adjuster] = "justerare",
        [AttendeeRole.Official] = "tjänsteperson",
        [AttendeeRole.Guest] = "gäst",
        [AttendanceStatus.Present] = "närvarande",
        [AttendanceStatus.Absent] = "frånvarande",
        [AttendanceStatus.Excused] = "förhinder",
    };

    public static string Of(Enum value) => Swedish[value];
}
