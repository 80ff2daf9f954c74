using ProtocolMiner.Attendance.Fees;
using ProtocolMiner.Protocols;
using static ProtocolMiner.Tests.Attendance.Meetings;

namespace ProtocolMiner.Tests.Attendance.Fees;

/// <summary>The meetings are from 13.00 to 16.00; half a day is up to 3 hours and 900 kr, a whole one 1 700 kr.</summary>
public sealed class FeeBasisTests
{
    private static readonly FeeRules Days = new(
        "Regler", FeeMethod.Days, HalfDayHours: 3, HalfDay: 900, WholeDay: 1700, Hour: null, BegunMinutes: 1, DeductsAdjournments: true,
        new Dictionary<FeeRole, decimal> { [FeeRole.Chair] = 100, [FeeRole.ViceChair] = 100, [FeeRole.Member] = 100, [FeeRole.ServingSubstitute] = 100, [FeeRole.Substitute] = 50 });

    private static readonly FeeRules Hours = Days with { Method = FeeMethod.Hours, Hour = 240, BegunMinutes = 30 };

    [Theory]
    [InlineData(null, 180, "13.00–16.00 = 3 tim; högst 3 tim: halvdag, 900 kr × 100 % (ledamot) = 900 kr")]
    [InlineData("t.o.m. kl. 14.30", 90, "13.00–14.30 = 1 tim 30 min; högst 3 tim: halvdag, 900 kr × 100 % (ledamot) = 900 kr")]
    [InlineData("kl. 13.00–14.00, 15.00–15.30", 90, "13.00–14.00 och 15.00–15.30 = 1 tim 30 min; högst 3 tim: halvdag, 900 kr × 100 % (ledamot) = 900 kr")]
    [InlineData("kl. 12.30–16.30", 180, "13.00–16.00 = 3 tim; högst 3 tim: halvdag, 900 kr × 100 % (ledamot) = 900 kr")]
    public void Time_is_the_meetings_or_the_part_that_the_list_states(string? note, int minutes, string derivation)
    {
        var entry = Only(Of("2024-01-10", Member("Anna Ek", note: note)), Days);

        Assert.Equal((minutes, derivation), (entry.Minutes, entry.Derivation));
    }

    [Theory]
    [InlineData("§§ 1–2", "Närvarande §§ 1–2; tiderna anges inte.")]
    [InlineData("kl. 15.00–13.49", "Tiderna 15.00–13.49 går inte framåt (ett möte över flera dagar?).")]
    [InlineData("kl. 17.00–18.00", "Tiderna 17.00–18.00 ligger utanför mötets.")]
    public void A_time_that_is_not_stated_is_not_guessed(string note, string derivation)
    {
        var basis = FeeBasis.Of([Of("2024-01-10", Member("Anna Ek", note: note))], Days);

        var entry = Assert.Single(basis.Entries);
        Assert.Equal((null, FeeUnit.Unknown, null, derivation), (entry.Minutes, entry.Unit, entry.Amount, entry.Derivation));
        Assert.Equal((null, 1, "1 möte utan känd tid ingår inte"), (basis.Totals[0].Amount, basis.Totals[0].Unknown, basis.Totals[0].Derivation));
    }

    [Fact]
    public void A_meeting_without_end_has_no_length()
    {
        var meeting = Of("2024-01-10", Member("Anna Ek"));

        Assert.Equal("Sluttid anges inte.", Only(meeting with { Meeting = meeting.Meeting with { End = null } }, Days).Derivation);
    }

    [Fact]
    public void A_meeting_may_end_at_midnight()
    {
        var meeting = Of("2024-01-10", Member("Anna Ek"));

        Assert.Equal(660, Only(meeting with { Meeting = meeting.Meeting with { End = new TimeOnly(0, 0) } }, Days).Minutes);
    }

    [Theory]
    [InlineData("14:30", "14:45", null, null, 165, " − ajournering 14.30–14.45 (15 min) = 2 tim 45 min")]
    [InlineData("14:30", "14:45", null, "fr.o.m. kl. 14.40", 75, "14.40–16.00 = 1 tim 20 min − ajournering 14.30–14.45 (5 min)")]
    [InlineData("14:30", "14:45", null, "fr.o.m. kl. 15.00", 60, "15.00–16.00 = 1 tim; högst")]
    [InlineData(null, null, 10, null, 170, " − ajournering (10 min) = 2 tim 50 min")]
    [InlineData(null, null, 10, "fr.o.m. kl. 15.00", 60, "; ajournering i 10 min utan klockslag är inte avdragen")]
    [InlineData("14:30", null, null, null, 180, "; ajournering från kl. 14.30 utan sluttid är inte avdragen")]
    public void Adjournments_are_taken_off_for_those_who_were_there(string? start, string? end, int? minutes, string? note, int counted, string step)
    {
        var meeting = Of("2024-01-10", Member("Anna Ek", note: note)) with { Adjournments = [new Adjournment(Time(start), Time(end), minutes, 1, "Ajournering")] };

        var entry = Only(meeting, Days);

        Assert.Equal(counted, entry.Minutes);
        Assert.Contains(step, entry.Derivation, StringComparison.Ordinal);
        Assert.Equal(step.EndsWith("är inte avdragen", StringComparison.Ordinal), entry.HasOpenAdjournment);
    }

    [Fact]
    public void Rules_may_leave_adjournments_in()
    {
        var meeting = Of("2024-01-10", Member("Anna Ek")) with { Adjournments = [new Adjournment(Time("14:30"), Time("14:45"), null, 1, "Ajournering")] };

        Assert.Equal(180, Only(meeting, Days with { DeductsAdjournments = false }).Minutes);
    }

    [Fact]
    public void Longer_than_half_a_day_is_a_whole_day()
    {
        var entry = Only(Of("2024-01-10", Member("Anna Ek")), Days with { HalfDayHours = 2.5m });

        Assert.Equal((FeeUnit.WholeDay, 1700m), (entry.Unit, entry.Amount));
    }

    [Fact]
    public void A_substitute_is_paid_by_service()
    {
        var basis = FeeBasis.Of([Of("2024-01-10", Substitute("Eva Sjö", servingFor: "Bo Dal"), Substitute("Ulf Ask"), Substitute("Siv Alm", serving: true))], Days);

        Assert.Equal([("Siv Alm", 900m), ("Ulf Ask", 450m), ("Eva Sjö", 900m)], basis.Entries.Select(entry => (entry.Person.Name, entry.Amount!.Value)));
    }

    [Fact]
    public void Who_the_rules_do_not_pay_is_listed_with_nothing()
    {
        var rules = Days with { Shares = new Dictionary<FeeRole, decimal>(Days.Shares) { [FeeRole.Substitute] = 0 } };

        var entry = Only(Of("2024-01-10", Substitute("Ulf Ask")), rules);

        Assert.Equal((FeeUnit.Unpaid, 0m, "13.00–16.00 = 3 tim; ersättare utan tjänstgöring ersätts inte"), (entry.Unit, entry.Amount, entry.Derivation));
    }

    [Fact]
    public void Only_elected_persons_who_were_there_are_in_it() =>
        Assert.Empty(FeeBasis.Of([Of("2024-01-10", Member("Bo Dal", AttendanceStatus.Absent), Attendee("Sven Lind", AttendanceStatus.Present, null, null, AttendeeRole.Secretary))], Days).Entries);

    [Fact]
    public void Begun_parts_of_an_hour_count()
    {
        var entry = Only(Of("2024-01-10", Member("Anna Ek", note: "t.o.m. kl. 14.10")), Hours);

        Assert.Equal(360m, entry.Amount);
        Assert.Equal("13.00–14.10 = 1 tim 10 min; påbörjade 30 min räknas: 1 tim 30 min; 1 tim 30 min à 240 kr i timmen, 360 kr × 100 % (ledamot) = 360 kr", entry.Derivation);
    }

    [Fact]
    public void A_persons_sum_says_what_it_is_made_of()
    {
        var total = Assert.Single(FeeBasis.Of([Of("2024-01-10", Member("Anna Ek")), Of("2024-02-10", Member("Ek, Anna")), Of("2024-03-10", Substitute("Anna Ek")), Of("2024-04-10", Member("Anna Ek", note: "§ 1"))], Days).Totals);

        Assert.Equal(2250m, total.Amount);
        Assert.Equal("2 × halvdag som ledamot à 900 kr = 1 800 kr + 1 × halvdag som ersättare utan tjänstgöring à 450 kr = 450 kr; 1 möte utan känd tid ingår inte", total.Derivation);
    }

    [Fact]
    public void A_meeting_whose_list_could_not_be_read_is_named() => Assert.Equal(["protokoll/2024-01-10.pdf"], FeeBasis.Of([Of("2024-01-10")], Days).Unread);

    private static FeeEntry Only(Protocol meeting, FeeRules rules) => Assert.Single(FeeBasis.Of([meeting], rules).Entries);

    private static TimeOnly? Time(string? text) => text is null ? null : TimeOnly.ParseExact(text, "HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
