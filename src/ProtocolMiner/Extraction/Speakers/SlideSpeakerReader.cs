using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Speakers;

/// <summary>
/// Reads who presents from the slides of a deck: a programme's rows ("9.25 Anna Berg, Region Nordmark – Läget i länet"), and slides that
/// announce a speaker and hold little else. Names on other slides are contacts, members or sources.
/// </summary>
internal sealed partial class SlideSpeakerReader(SpeakerGatherer speakers, PersonDirectory known)
{
    /// <summary>A slide that announces a speaker holds no more text than this, in characters.</summary>
    private const int AnnouncementLength = 250;

    public void Read(ItemDraft item)
    {
        // A line that ends in a comma goes on in the next.
        var text = (item.Outline.Title + "\n" + item.Text).Replace(",\n", ", ", StringComparison.Ordinal);
        var announces = text.Length <= AnnouncementLength && !Contact().IsMatch(text);
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var time = Time().Match(line);
            if (time.Success || announces)
                ReadLine(line[time.Length..], item.Outline.Page, line);
        }
    }

    private void ReadLine(string text, int? page, string quote)
    {
        var subject = Subject().Match(text);
        var persons = PersonLineParser.ParseAll(subject.Success ? text[..subject.Index] : text);
        // A title before a colon is that of everyone behind it.
        var shared = persons.Count > 1 && text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && colon < persons[1].Start ? persons[0].Title : null;
        foreach (var person in persons.Where(person => IsPresenter(person, subject.Success)))
            speakers.Add(new SpeechSubject(person.Name, person.Party, person.Title ?? shared, person.Organization, 0, 0), SpeechAct.Presents, page, quote);
    }

    private bool IsPresenter(PersonLine person, bool hasSubject) =>
        person.Rest is null
        && person.Name.Contains(' ', StringComparison.Ordinal)
        && (person.Title is not null || person.Organization is not null || (hasSubject && (NameWords.IsFirstName(person.Name.Split(' ')[0]) || known.Resolve(person.Name) is not null)));

    [GeneratedRegex(@"^(?:kl\.?\s?)?\d{1,2}[.:]\d{2}(?:\s?[–-]\s?\d{1,2}[.:]\d{2})?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    /// <summary>What the person speaks about, behind a dash.</summary>
    [GeneratedRegex(@"\s[–-](?:\s+\p{L}.*)?$")]
    private static partial Regex Subject();

    [GeneratedRegex(@"\S@\S|\btel\b|(?<![\d-])0\d{1,3}-\d", RegexOptions.IgnoreCase)]
    private static partial Regex Contact();
}
