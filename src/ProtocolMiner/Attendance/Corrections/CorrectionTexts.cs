using ProtocolMiner.Protocols;

namespace ProtocolMiner.Attendance.Corrections;

/// <summary>Corrections as a reader of a list is told of them, in Swedish.</summary>
internal static class CorrectionTexts
{
    /// <summary>"parti S (var M), enligt justerat protokoll"; null when there are none.</summary>
    public static string? Of(IEnumerable<Correction> corrections)
    {
        var all = corrections.ToList();
        if (all.Count == 0)
            return null;
        var reasons = all.Select(correction => correction.Reason).OfType<string>().Distinct();
        return string.Join("; ", all.Select(Of).Concat(reasons));
    }

    private static string Of(Correction correction) => correction.Field switch
    {
        CorrectedField.Added => "tillagd",
        CorrectedField.Removed => $"{correction.Was} struken",
        CorrectedField.Name => $"namn (var {correction.Was})",
        _ => $"{NameOf(correction.Field)} {correction.Is ?? "ingen"} ({(correction.Was is null ? "saknades" : "var " + correction.Was)})",
    };

    private static string NameOf(CorrectedField field) => field switch
    {
        CorrectedField.Party => "parti",
        CorrectedField.Roles => "roll",
        CorrectedField.Status => "närvaro",
        CorrectedField.ServingFor => "tjänstgör för",
        CorrectedField.Serving => "tjänstgör",
        CorrectedField.Note => "anteckning",
        CorrectedField.Start => "mötet börjar",
        CorrectedField.End => "mötet slutar",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Has no value."),
    };
}
