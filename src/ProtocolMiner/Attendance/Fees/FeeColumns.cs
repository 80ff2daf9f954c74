using ProtocolMiner.Documents;

namespace ProtocolMiner.Attendance.Fees;

/// <summary>The columns of the tables of a basis for fees.</summary>
internal static class FeeColumns
{
    public static IReadOnlyList<ListColumn<FeeTotal>> Total { get; } =
    [
        new("Namn", 28, total => total.Person.Name),
        new("Parti", 8, total => total.Person.Party),
        new("Möten", 9, total => total.Meetings),
        new("Tid", 9, total => TimeSpan.FromMinutes(total.Minutes)),
        new("Halvdagar", 11, total => total.HalfDays > 0 ? total.HalfDays : null),
        new("Heldagar", 11, total => total.WholeDays > 0 ? total.WholeDays : null),
        new("Kronor", 12, total => total.Amount),
        new("Möten utan känd tid", 13, total => total.Unknown > 0 ? total.Unknown : null),
        new("Uträkning", 60, total => total.Derivation),
    ];

    public static IReadOnlyList<ListColumn<FeeEntry>> Entry { get; } =
    [
        new("Datum", 12, entry => entry.Date),
        new("Namn", 28, entry => entry.Person.Name),
        new("Parti", 8, entry => entry.Person.Party),
        new("Som", 24, entry => FeeRules.NameOf(entry.Role)),
        new("Tid", 9, entry => entry.Minutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null),
        new("Räknas som", 14, entry => FeeTexts.Name(entry.Unit)),
        new("Kronor", 12, entry => entry.Amount),
        new("Uträkning", 60, entry => entry.Derivation),
        new("Organ", 24, entry => entry.Body),
        new("Dokument", 30, entry => System.IO.Path.GetFileName(entry.Source)),
        new("Sida", 7, entry => entry.Page),
    ];

    public static IReadOnlyList<ListColumn<FeeQuestion>> Question { get; } =
    [
        new("Vad", 36, question => question.Subject),
        new("Att kontrollera", 90, question => question.Text),
        new("Dokument", 32, question => question.Document),
    ];

    public static IReadOnlyList<ListColumn<(string Rule, string Value)>> Rule { get; } =
    [
        new("Regel", 30, rule => rule.Rule),
        new("Innehåll", 60, rule => rule.Value),
    ];

    /// <summary>What a secretary must look at before the sums are paid.</summary>
    public static IReadOnlyList<FeeQuestion> Questions(FeeBasis basis) =>
    [
        .. basis.Unread.Select(source => new FeeQuestion("Möte utan läsbar närvarolista", "Mötet ingår inte i någon summa.", System.IO.Path.GetFileName(source))),
        .. basis.Entries.Where(entry => entry.Unit == FeeUnit.Unknown).Select(entry => new FeeQuestion($"{entry.Person}, {ListValue.ToText(entry.Date)}", entry.Derivation, System.IO.Path.GetFileName(entry.Source))),
        .. basis.Entries.Where(entry => entry.HasOpenAdjournment).DistinctBy(entry => entry.Source)
            .Select(entry => new FeeQuestion($"Möte {ListValue.ToText(entry.Date)}", "En ajournering utan båda tiderna är inte avdragen. Se uträkningen.", System.IO.Path.GetFileName(entry.Source))),
        .. basis.Doubts.Select(doubt => new FeeQuestion(doubt.First.ToString(), $"Kanske samma person som {doubt.Second}. {doubt.Reason}", null)),
    ];
}

/// <param name="Subject">Whom or what it is about.</param>
/// <param name="Document">Null when it is about several.</param>
internal sealed record FeeQuestion(string Subject, string Text, string? Document);
