using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Speakers;

/// <summary>Reads an agenda table's column of presenters (<em>föredragande</em>): names, titles, "ordf.", one or several in a cell.</summary>
internal static partial class PresenterReader
{
    public static IEnumerable<(SpeechSubject Subject, SpeechAct Act)> Read(string cell, PersonDirectory known)
    {
        foreach (Match aside in Parenthesis().Matches(cell))
        {
            foreach (var mention in PersonFinder.FindAlsoLone(aside.Value, known))
                yield return (SpeechSubject.Of(mention), SpeechAct.Chairs);
        }

        foreach (var line in Parenthesis().Replace(cell, "\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var persons = LoneNames(line) ?? SpeakerListReader.Persons(line, known);
            foreach (var subject in persons.SelectMany(SplitRunTogether))
                yield return (subject, subject.Name is null && TitleAlone.IsChair(subject.Title!) ? SpeechAct.Chairs : SpeechAct.Presents);
        }
    }

    /// <summary>"Anna, Bo": first names alone, which would else be taken for last name and first name.</summary>
    private static SpeechSubject[]? LoneNames(string line)
    {
        var names = Separator().Split(line);
        return names.Length > 1 && names.All(name => NameWords.IsFirstName(name))
            ? [.. names.Select(name => new SpeechSubject(name, null, null, null, 0, 0))]
            : null;
    }

    /// <summary>Two names that a cell writes below each other may come as one: a new one begins at a first name behind a last name.</summary>
    private static IEnumerable<SpeechSubject> SplitRunTogether(SpeechSubject subject)
    {
        var words = subject.Name?.Split(' ') ?? [];
        for (var i = 2; i < words.Length - 1; i++)
        {
            if (NameWords.IsFirstName(words[i]) && NameWords.IsFirstName(words[0]) && !NameWords.IsFirstName(words[i - 1]))
            {
                yield return subject with { Name = string.Join(' ', words[..i]) };
                yield return subject with { Name = string.Join(' ', words[i..]) };
                yield break;
            }
        }

        yield return subject;
    }

    [GeneratedRegex(@"\s*(?:,|/|&|\boch\b)\s*")]
    private static partial Regex Separator();

    /// <summary>Who took the chair for this item, in parentheses of their own; party letters are no such thing.</summary>
    [GeneratedRegex(@"\([^()]*ordf[^()]*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Parenthesis();
}
