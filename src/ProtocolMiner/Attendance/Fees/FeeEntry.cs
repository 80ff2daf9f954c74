using ProtocolMiner.Attendance.Persons;

namespace ProtocolMiner.Attendance.Fees;

/// <summary>What a meeting counts as.</summary>
public enum FeeUnit
{
    /// <summary>Nobody can say: a time is missing or contradicts another.</summary>
    Unknown,

    /// <summary>The rules pay nothing for this.</summary>
    Unpaid,

    HalfDay,
    WholeDay,

    /// <summary>Paid by time.</summary>
    Hours,
}

/// <summary>The basis of one person's fee for one meeting (<em>arvodesunderlag</em>).</summary>
/// <param name="Source">Path of the document, as it was read.</param>
/// <param name="Minutes">Time that counts; null when it is not known.</param>
/// <param name="Amount">In kronor; null when the time is not known or the rules state no sums.</param>
/// <param name="Derivation">How it came about, or what is missing, in Swedish.</param>
public sealed record FeeEntry(
    Person Person,
    DateOnly? Date,
    string? Body,
    FeeRole Role,
    int? Minutes,
    FeeUnit Unit,
    decimal? Amount,
    string Derivation,
    string Source,
    int? Page)
{
    /// <summary>An adjournment is not taken off, because its times do not tell how much of it the person was there for.</summary>
    public bool HasOpenAdjournment { get; init; }
}

/// <summary>What a person's meetings add up to.</summary>
/// <param name="Amount">In kronor; null when the rules state no sums.</param>
/// <param name="Unknown">Meetings that are in no sum, because a time is missing.</param>
/// <param name="Derivation">How the sum came about, in Swedish.</param>
public sealed record FeeTotal(Person Person, int Meetings, int Minutes, int HalfDays, int WholeDays, decimal? Amount, int Unknown, string Derivation)
{
    internal static FeeTotal Of(Person person, IReadOnlyList<FeeEntry> entries)
    {
        var halfDays = entries.Count(entry => entry.Unit == FeeUnit.HalfDay);
        var wholeDays = entries.Count(entry => entry.Unit == FeeUnit.WholeDay);
        var unknown = entries.Count(entry => entry.Unit == FeeUnit.Unknown);
        var amounts = entries.Select(entry => entry.Amount).OfType<decimal>().ToList();
        return new FeeTotal(person, entries.Count, entries.Sum(entry => entry.Minutes ?? 0), halfDays, wholeDays, amounts.Count > 0 ? amounts.Sum() : null, unknown, Derive(entries, unknown));
    }

    private static string Derive(IReadOnlyList<FeeEntry> entries, int unknown)
    {
        var groups = entries.Where(entry => entry.Unit != FeeUnit.Unknown)
            .GroupBy(entry => (entry.Unit, entry.Role, Amount: entry.Unit == FeeUnit.Hours ? null : entry.Amount))
            .OrderBy(group => group.Key.Unit)
            .ThenBy(group => group.Key.Role)
            .Select(group => FeeTexts.Describe(group.Key.Unit, group.Key.Role, [.. group]));
        var sum = string.Join(" + ", groups);
        return unknown == 0 ? sum : $"{sum}{(sum.Length > 0 ? "; " : "")}{unknown} möte{(unknown == 1 ? "" : "n")} utan känd tid ingår inte";
    }
}
