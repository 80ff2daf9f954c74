using ProtocolMiner.Documents;

namespace ProtocolMiner.Attendance.Periods;

/// <summary>What a reader of a period's overview must know to read its numbers, in Swedish.</summary>
internal static class PeriodTexts
{
    public static string Title(PeriodOverview overview) => $"Närvaro – {overview.Body}";

    public static string Period(PeriodOverview overview) => (overview.From, overview.To) switch
    {
        (null, null) => "alla möten",
        (var from, null) => $"från och med {ListValue.ToText(from)}",
        (null, var to) => $"till och med {ListValue.ToText(to)}",
        var (from, to) => $"{ListValue.ToText(from)} till {ListValue.ToText(to)}",
    };

    public static IEnumerable<string> Notes(PeriodOverview overview)
    {
        yield return overview.UnreadMeetings == 0
            ? $"{overview.Meetings.Count} möten, alla med läsbar närvarolista."
            : $"{overview.Meetings.Count} möten med läsbar närvarolista. {overview.UnreadMeetings} möten utan läsbar lista ingår inte i någon siffra; de räknas upp under Utelämnat.";
        yield return overview.RecordsAbsence
            ? "Närvarograden är närvaro som ledamot delad med de möten där personen är upptagen som ledamot. Den som inte är upptagen räknas varken som närvarande eller frånvarande."
            : "Ingen av listorna anger frånvaro, bara närvaro. Därför anges ingen närvarograd.";
        if (overview.Doubts.Count > 0)
            yield return $"{overview.Doubts.Count} par av namn kan vara samma person; de är inte hopslagna utan räknas upp under Att kontrollera.";
    }
}
