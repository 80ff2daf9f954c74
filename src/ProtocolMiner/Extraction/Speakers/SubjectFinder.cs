using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Speakers;

/// <summary>
/// Finds who stands directly before or behind a verb: one person or title, and those joined to it by commas and "och". What may stand
/// between them and the verb is little: an adverb, an apposition between commas, where the person comes from.
/// </summary>
internal static partial class SubjectFinder
{
    /// <summary>Those before a place: "Anna Berg (S), Bo Ek (M) och kommunchefen yrkar". In the order of the text.</summary>
    public static IReadOnlyList<SpeechSubject> Before(string text, int place, IReadOnlyList<PersonMention> mentions)
    {
        var found = new List<SpeechSubject>();
        var end = place;
        while (Last(text, end, mentions, adjacent: found.Count > 0) is { } subject)
        {
            found.Insert(0, subject);
            var joint = JointBefore().Match(text[..subject.Start]);
            if (!joint.Success)
                break;
            end = joint.Index;
        }

        // "Efter en fråga från Anna Berg svarar …": who stands behind a preposition is no subject.
        if (found.Count == 0 || !BehindPreposition().IsMatch(text[..found[0].Start]) || RelativeClause().IsMatch(text[found[^1].End..place]))
            return found;
        // "Representanter från polisen, Anna Berg och Bo Ek, informerar": only the title belongs to the preposition.
        return found[0].Name is null ? found[1..] : [];
    }

    /// <summary>Those behind a place: "Därefter yrkar Anna Berg (S) och Bo Ek (M)".</summary>
    public static IReadOnlyList<SpeechSubject> Behind(string text, int place, IReadOnlyList<PersonMention> mentions)
    {
        var found = new List<SpeechSubject>();
        var start = place + FillerBehind().Match(text, place).Length;
        while (First(text, start, mentions) is { } subject)
        {
            found.Add(subject);
            var joint = JointBehind().Match(text, subject.End);
            if (!joint.Success)
                break;
            start = subject.End + joint.Length;
        }

        return found;
    }

    private static SpeechSubject? Last(string text, int end, IReadOnlyList<PersonMention> mentions, bool adjacent)
    {
        var mention = mentions.LastOrDefault(m => m.End <= end);
        var bare = end - FillerBefore().Match(text[..end]).Length;
        if (mention is not null && !mention.Genitive && (adjacent ? JoinsAt(text, mention.End, end) : Between().IsMatch(text[mention.End..end])))
            return SpeechSubject.Of(mention);
        var start = PersonTitleReader.StartBefore(text, bare);
        if (start < 0 || (mention is not null && start < mention.End))
            return null;
        var title = text[start..bare].Trim();
        return TitleAlone.MeansOne(title, OpensSentence(text, start)) ? new SpeechSubject(null, null, title, null, start, bare) : null;
    }

    private static SpeechSubject? First(string text, int start, IReadOnlyList<PersonMention> mentions)
    {
        var mention = mentions.FirstOrDefault(m => m.End > start);
        if (mention is not null && mention.Start <= start && mention.NameStart >= start && !mention.Genitive)
            return SpeechSubject.Of(mention);
        var length = PersonTitleReader.HeadLengthAt(text, start);
        var title = text.Substring(start, length);
        return length > 0 && TitleAlone.MeansOne(title, opensSentence: false) ? new SpeechSubject(null, null, title, null, start, start + length) : null;
    }

    private static bool JoinsAt(string text, int from, int to) => text[from..to].All(c => c is ' ' or ',');

    private static bool OpensSentence(string text, int start) => text[..start].TrimEnd() is "" or [.., '.' or ':' or '!' or '?' or '–' or '•'];

    [GeneratedRegex(@"(?:\s*,\s*(?:och|samt)?\s*|\s+(?:och|samt|respektive|liksom|tillsammans med|med instämmande (?:av|från))\s+)\z", RegexOptions.RightToLeft)]
    private static partial Regex JointBefore();

    [GeneratedRegex(@"\G(?:\s?,?\s(?:och|samt|respektive|liksom|tillsammans med|med instämmande (?:av|från))(?:\säven)?\s|\s?,\s)")]
    private static partial Regex JointBehind();

    [GeneratedRegex(@"(?<![\p{L}])(?:från|av|till|med|åt|hos|för|mot|om|på|i|via|enligt|hälsar|tackar|tackade)\s\z", RegexOptions.RightToLeft | RegexOptions.IgnoreCase)]
    private static partial Regex BehindPreposition();

    [GeneratedRegex(@"\bsom\s")]
    private static partial Regex RelativeClause();

    /// <summary>Adverbs and auxiliaries before the verb.</summary>
    [GeneratedRegex(@"(?:\s+(?:även|också|därefter|sedan|vidare|dessutom|kort|kortfattat|muntligt|muntligen|inledningsvis|avslutningsvis|nu|då|härefter|slutligen|först|själv|däremot|därutöver|i\sdebatten|på\ssammanträdet|på\smötet|vid\ssammanträdet|vid\smötet|med\sflera|m\.?\s?fl\.?|har|hade))*\s*\z", RegexOptions.RightToLeft | RegexOptions.IgnoreCase)]
    private static partial Regex FillerBefore();

    [GeneratedRegex(@"\G(?:\s+(?:sig|även|också|därefter|sedan|vidare|dessutom|kort|muntligt|inledningsvis|avslutningsvis|nu|då|slutligen|först|följande))*:?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex FillerBehind();

    /// <summary>All that may stand between a person and the verb.</summary>
    [GeneratedRegex(@"^(?:,?\s(?:från|vid|på|i|för|inom|hos|å)\s(?:(?!(?:som|att|om|har|hade|av)\s)[\p{L}\d.&-]+,?\s){1,7}?)?(?:,?\s?,[^,.;:()]{2,60},|\s\([^()]{1,60}\)|,?\ssom(?=\s*$)|\s\p{Ll}+(?:r|de|te)(?:\s[^.;:,]{1,80}?)?\soch(?=\s*$))?(?:\s(?:även|också|därefter|sedan|vidare|dessutom|kort|kortfattat|muntligt|muntligen|inledningsvis|avslutningsvis|nu|då|härefter|slutligen|först|själv|däremot|därutöver|i\sdebatten|på\ssammanträdet|på\smötet|med\sflera|m\.?\s?fl\.?|har|hade))*,?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Between();
}
