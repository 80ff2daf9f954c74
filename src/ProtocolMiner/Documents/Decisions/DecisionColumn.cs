namespace ProtocolMiner.Documents.Decisions;

/// <summary>The columns of a list of decisions (<em>beslutslista</em>).</summary>
internal static class DecisionColumn
{
    /// <summary>What differs from decision to decision of one meeting.</summary>
    public static IReadOnlyList<ListColumn<DecisionRow>> OfMeeting { get; } =
    [
        new("§", 7, row => row.Item),
        new("Ärende", 30, row => row.Title),
        new("Diarienummer", 18, row => row.CaseNumbers.Count > 0 ? string.Join(", ", row.CaseNumbers) : null),
        new("Beslut", 60, row => row.Decision),
        new("Utfall", 14, row => row.Outcome is { } outcome ? SwedishTerms.Of(outcome) : null),
        new("Sida", 7, row => row.Page),
    ];

    public static IReadOnlyList<ListColumn<DecisionRow>> All { get; } =
    [
        new("Organ", 24, row => row.Body),
        new("Datum", 12, row => row.Date),
        .. OfMeeting,
        new("Hänvisning", 36, row => row.Reference),
        new("Dokument", 32, row => System.IO.Path.GetFileName(row.Document)),
    ];
}
