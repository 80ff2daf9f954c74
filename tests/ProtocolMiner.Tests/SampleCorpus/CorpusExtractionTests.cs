using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;
using ProtocolMiner.SampleCorpus;
using ProtocolMiner.SampleCorpus.Documents;

namespace ProtocolMiner.Tests.SampleCorpus;

/// <summary>What is read out of the sample corpus is what its sources say.</summary>
public sealed class CorpusExtractionTests
{
    private static readonly Dictionary<string, SampleDocument> Sources = SourceReader.ReadAll().ToDictionary(source => source.Name);

    public static TheoryData<string> Names => [.. Sources.Keys];

    /// <summary>Documents about cases; a memo is one item itself.</summary>
    public static TheoryData<string> WithItems => [.. Sources.Values.Where(source => source.Items.Count > 0).Select(source => source.Name)];

    public static TheoryData<string> WithAttendance => [.. Sources.Values.Where(source => source.Front.Attendance.Count > 0).Select(source => source.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Date_and_organization_are_found(string name)
    {
        var source = Sources[name];
        var meeting = Extract(name).Meeting;

        Assert.Equal(source.Front.Date, meeting.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        if (source.Front.Template != "slides")
            Assert.Equal(source.Front.Organization, meeting.Organization);
    }

    [Theory]
    [MemberData(nameof(WithItems))]
    public void Items_have_their_numbers_titles_and_cases(string name)
    {
        var expected = Sources[name].Items.Select((item, i) => $"{item.Number ?? $"{i + 1}"} {item.Title} {item.Case}");

        Assert.Equal(expected, Extract(name).Items.Select(item => $"{item.Number} {item.Title} {string.Join(' ', item.CaseNumbers)}"));
    }

    [Theory]
    [MemberData(nameof(WithAttendance))]
    public void Everyone_on_the_list_has_a_status(string name)
    {
        var people = Sources[name].Front.Attendance.SelectMany(group => group.People.Select(person => (person, isOut: IsAbsence(group.Heading))));
        var expected = people.Select(entry => $"{entry.person.NameAndParty}: {(entry.person.Excused || entry.isOut ? "Excused" : entry.person.Absent ? "Absent" : "Present")} {NameOf(entry.person.For)} {PartOf(entry.person.Note)}");

        var found = Extract(name).Attendance.Select(attendee => $"{attendee.Name}{(attendee.Party is null ? "" : $" ({attendee.Party})")}: {attendee.Status} {attendee.ServingFor} {attendee.Note}");

        Assert.Empty(expected.Except(found));
    }

    private static bool IsAbsence(string heading) => heading.Contains("förhinder", StringComparison.OrdinalIgnoreCase);

    /// <summary>A note on chairing is a role.</summary>
    private static string PartOf(string note) => note.StartsWith("ordförande", StringComparison.Ordinal) ? "" : note;

    private static string NameOf(string nameAndParty) => nameAndParty.Split(" (")[0];

    private static Protocol Extract(string name) =>
        ProtocolExtractor.Extract(DocumentCleaner.Clean(new DocumentReader().Read(Repository.Path("corpus", CorpusWriter.FileNameOf(Sources[name])))));
}
