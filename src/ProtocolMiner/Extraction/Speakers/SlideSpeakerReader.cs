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
        var lines = item.Text.Split('\n').Prepend(item.Outline.Title ?? "").Where(line => line.Length > 0).ToList();
        var announces = lines.Sum(line => line.Length) <= AnnouncementLength && !Contact().IsMatch(item.Text);
        foreach (var line in lines)
        {
            var time = Time().Match(line);
            if (time.Success || announces)
                ReadLine(line[time.Length..], item.Outline.Page, line);
        }
    }

    private void ReadLine(string text, int? page, string quote)
    {
        var person = PersonLineParser.Parse(Subject().Replace(text, ""));
        if (person is not null && person.Name.Contains(' ', StringComparison.Ordinal) && person.Rest is null && IsCertain(person))
            speakers.Add(new SpeechSubject(person.Name, person.Party, person.Title, person.Organization, 0, 0), SpeechAct.Presents, page, quote);
    }

    private bool IsCertain(PersonLine person) =>
        person.Title is not null || person.Party is not null || NameWords.IsFirstName(person.Name.Split(' ')[0]) || known.Resolve(person.Name) is not null;

    [GeneratedRegex(@"^(?:kl\.?\s?)?\d{1,2}[.:]\d{2}(?:\s?[–-]\s?\d{1,2}[.:]\d{2})?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    /// <summary>What the person speaks about, behind a dash.</summary>
    [GeneratedRegex(@"\s[–-](?:\s.*)?$")]
    private static partial Regex Subject();

    [GeneratedRegex(@"\S@\S|\btel\b|\b0\d{1,3}-\d", RegexOptions.IgnoreCase)]
    private static partial Regex Contact();
}
