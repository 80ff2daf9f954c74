using System.Globalization;

namespace ProtocolMiner.Documents.Decisions;

/// <summary>A column of a list of decisions (<em>beslutslista</em>), the same in Word, Excel, CSV and Markdown.</summary>
/// <param name="Heading">In Swedish.</param>
/// <param name="Width">In characters.</param>
internal sealed record DecisionColumn(string Heading, int Width, Func<DecisionRow, object?> Value)
{
    public static IReadOnlyList<DecisionColumn> All { get; } =
    [
        new("Organ", 20, row => row.Body),
        new("Datum", 11, row => row.Date?.ToDateTime(TimeOnly.MinValue)),
        new("§", 6, row => row.Item),
        new("Ärende", 30, row => row.Title),
        new("Diarienummer", 16, row => row.CaseNumbers.Count > 0 ? string.Join(", ", row.CaseNumbers) : null),
        new("Beslut", 70, row => row.Decision),
        new("Utfall", 12, row => row.Outcome is { } outcome ? SwedishTerms.Of(outcome) : null),
        new("Dokument", 26, row => System.IO.Path.GetFileName(row.Document)),
        new("Sida", 6, row => row.Page),
    ];

    /// <summary>The value as text; empty when there is none.</summary>
    public string Text(DecisionRow row) => Value(row) switch
    {
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        var value => value?.ToString() ?? "",
    };
}
