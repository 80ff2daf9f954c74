using ProtocolMiner.Attendance.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Attendance.Fees;

/// <summary>Counts what a meeting is worth to those who were there, and tells how. A time that the minutes do not state is never guessed.</summary>
internal sealed class FeeCalculator(FeeRules rules, AttendanceList list, IReadOnlyList<Adjournment> adjournments)
{
    private const int MinutesPerHour = 60;
    private const decimal PerCent = 100;

    public FeeEntry Calculate(Person person, AttendanceRow row)
    {
        var role = RoleOf(row);
        var entry = new FeeEntry(person, list.Meeting.Date, list.Meeting.Body, role, null, FeeUnit.Unknown, null, "", list.Source, row.Page);
        var times = PresenceTimes.Of(list, row);
        if (times.Unknown is { } missing)
            return rules.Shares[role] == 0 ? Unpaid(entry with { Derivation = missing }) : entry with { Derivation = missing };
        var (minutes, steps, open) = Count(times);
        entry = entry with { Minutes = minutes, Derivation = steps, HasOpenAdjournment = open };
        return rules.Shares[role] == 0 ? Unpaid(entry) : rules.Method == FeeMethod.Days ? ByDay(entry) : ByHour(entry);
    }

    /// <summary>Who chairs a part of a meeting in the chair's place is paid as what he or she was elected.</summary>
    private FeeRole RoleOf(AttendanceRow row)
    {
        if (!row.IsMember)
            return row.Serves ? FeeRole.ServingSubstitute : FeeRole.Substitute;
        if (row.Roles.Contains(AttendeeRole.Chair) && (list.Meeting.Chair is null || list.Meeting.Chair == row.Name))
            return FeeRole.Chair;
        return row.Roles.Contains(AttendeeRole.ViceChair) ? FeeRole.ViceChair : FeeRole.Member;
    }

    private (int Minutes, string Steps, bool Open) Count(PresenceTimes times)
    {
        var present = times.Intervals.Sum(interval => interval.Minutes);
        var steps = $"{string.Join(" och ", times.Intervals)} = {FeeTexts.Time(present)}";
        if (!rules.DeductsAdjournments)
            return (present, steps, false);
        var (minutes, open) = (present, false);
        foreach (var adjournment in adjournments)
        {
            var (deducted, step) = Deduct(adjournment, times);
            minutes -= deducted ?? 0;
            open |= deducted is null;
            steps += step;
        }

        minutes = Math.Max(0, minutes);
        return (minutes, minutes == present ? steps : $"{steps} = {FeeTexts.Time(minutes)}", open);
    }

    /// <returns>Minutes to take off; null when the times do not tell how much of the adjournment the person was there for.</returns>
    private static (int? Minutes, string Step) Deduct(Adjournment adjournment, PresenceTimes times)
    {
        if (adjournment is { Start: { } start, End: { } end })
        {
            var still = new TimeInterval(start.ToTimeSpan(), TimeInterval.EndOf(end));
            var shared = times.Intervals.Sum(interval => interval.Intersect(still).Minutes);
            return (shared, shared == 0 ? "" : $" − ajournering {still} ({FeeTexts.Time(shared)})");
        }

        if (adjournment.Minutes is { } length)
        {
            return times.Whole
                ? (length, $" − ajournering ({FeeTexts.Time(length)})")
                : (null, $"; ajournering i {FeeTexts.Time(length)} utan klockslag är inte avdragen");
        }

        var stated = adjournment.Start is { } begun ? $"från kl. {begun:HH\\.mm} utan sluttid" : $"till kl. {adjournment.End:HH\\.mm} utan starttid";
        return (null, $"; ajournering {stated} är inte avdragen");
    }

    private FeeEntry Unpaid(FeeEntry entry) => entry with
    {
        Unit = FeeUnit.Unpaid,
        Amount = rules.HalfDay is null && rules.Hour is null ? null : 0,
        Derivation = $"{entry.Derivation}; {FeeRules.NameOf(entry.Role)} ersätts inte",
    };

    private FeeEntry ByDay(FeeEntry entry)
    {
        var half = entry.Minutes <= rules.HalfDayHours * MinutesPerHour;
        var amount = Share(entry.Role, half ? rules.HalfDay : rules.WholeDay);
        return entry with
        {
            Unit = half ? FeeUnit.HalfDay : FeeUnit.WholeDay,
            Amount = amount,
            Derivation = $"{entry.Derivation}; {(half ? "högst" : "mer än")} {FeeTexts.Time((int)(rules.HalfDayHours * MinutesPerHour))}: {(half ? "halvdag" : "heldag")}{Product(entry.Role, half ? rules.HalfDay : rules.WholeDay, amount)}",
        };
    }

    private FeeEntry ByHour(FeeEntry entry)
    {
        var parts = (entry.Minutes!.Value + rules.BegunMinutes - 1) / rules.BegunMinutes;
        var counted = parts * rules.BegunMinutes;
        var full = rules.Hour * counted / MinutesPerHour;
        var amount = Share(entry.Role, full);
        var rounded = counted == entry.Minutes ? "" : $"; påbörjade {rules.BegunMinutes} min räknas: {FeeTexts.Time(counted)}";
        var money = rules.Hour is { } hour ? $"; {FeeTexts.Time(counted)} à {FeeTexts.Kronor(hour)} i timmen{Product(entry.Role, full, amount)}" : "";
        return entry with { Minutes = counted, Unit = FeeUnit.Hours, Amount = amount, Derivation = entry.Derivation + rounded + money };
    }

    private decimal? Share(FeeRole role, decimal? amount) =>
        amount is { } kronor ? Math.Round(kronor * rules.Shares[role] / PerCent, 2, MidpointRounding.AwayFromZero) : null;

    /// <summary>" à 900 kr × 50 % (ersättare utan tjänstgöring) = 450 kr".</summary>
    private string Product(FeeRole role, decimal? amount, decimal? share) => (amount, share) switch
    {
        ({ } kronor, { } part) => $", {FeeTexts.Kronor(kronor)} × {rules.Shares[role]:0.##} % ({FeeRules.NameOf(role)}) = {FeeTexts.Kronor(part)}",
        _ => "",
    };
}
