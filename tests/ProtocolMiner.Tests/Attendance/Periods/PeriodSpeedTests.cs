using System.Diagnostics;
using System.Globalization;
using ProtocolMiner.Attendance.Periods;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Tests.Search;

namespace ProtocolMiner.Tests.Attendance.Periods;

/// <summary>What a body's archive of several years costs.</summary>
[Trait("Category", "Slow")]
public sealed class PeriodSpeedTests
{
    private const int MeetingCount = 100;
    private const int PersonsAMeeting = 60;
    private const int ItemsAMeeting = 20;

    /// <summary>The fastest counts: what else the machine does is not measured.</summary>
    private const int Runs = 3;

    /// <summary>What a secretary waits without wondering.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    [Fact]
    public void A_hundred_meetings_give_their_overview_from_the_index_in_two_seconds()
    {
        using var folder = new SampleIndex([.. Enumerable.Range(0, MeetingCount).Select(Meeting)]);
        var fastest = Enumerable.Range(0, Runs).Min(_ => Measure(folder.Folder));

        Assert.True(fastest < Limit, $"{fastest.TotalSeconds:0.00} s");
    }

    private static TimeSpan Measure(string folder)
    {
        var watch = Stopwatch.StartNew();
        using var index = ProtocolIndex.Open(folder);
        var overview = PeriodOverview.Of(index.ReadProtocols(), Meetings.Body);
        Assert.Equal((MeetingCount, PersonsAMeeting), (overview.Meetings.Count, overview.Persons.Count));
        return watch.Elapsed;
    }

    private static (string Path, Protocol Protocol) Meeting(int number)
    {
        var date = new DateOnly(2020, 1, 7).AddDays(14 * number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var persons = Enumerable.Range(0, PersonsAMeeting).Select(person => Meetings.Member(
            $"Person{(char)('a' + (person / 10))} Efternamn{(char)('a' + (person % 10))}",
            (person + number) % 7 == 0 ? AttendanceStatus.Absent : AttendanceStatus.Present,
            party: (person % 5) switch { 0 => "S", 1 => "M", 2 => "V", 3 => "C", _ => "L" }));
        var protocol = Meetings.Of(date, [.. persons]) with
        {
            Items = [.. Enumerable.Range(1, ItemsAMeeting).Select(item => Meetings.Item($"{(number * ItemsAMeeting) + item}", string.Join(' ', Enumerable.Repeat("Nämnden behandlar ärendet.", 100))))],
        };
        return ($"{date}.pdf", protocol);
    }
}
