using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Sentences;

namespace ProtocolMiner.Extraction.Votes;

/// <summary>
/// Reads the counts of a vote from a paragraph: "40 Ja mot 38 Nej", "Ja: 8 Nej: 5", "23 ledamöter röstade ja", "röstar Nej (4)",
/// "8 röster för … och 2 röster för …", and names without a count: "Ja röstar: Anna Berg (S), Bo Ek (M)".
/// </summary>
internal static partial class VoteCountParser
{
    private const string Choices =
        @"(?<yes>ja(?:-?röster(?:na)?|-?röst)?)|(?<no>nej(?:-?röster(?:na)?|-?röst)?)"
        + @"|(?<abstain>avstår|avstod|avstått|avstående|avståenden|avst\.?|nedlagda?(?: röst(?:er)?)?|(?:lägger|lade) ned sin(?:a)? röst(?:er)?|blank(?:a|t)?(?: röst(?:er)?)?)";

    /// <summary>All counts of the paragraph, in order.</summary>
    public static IReadOnlyList<VoteCount> Parse(string text)
    {
        var counts = new List<VoteCount>();
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            var offset = text.IndexOf(sentence, counts.Count == 0 ? 0 : counts[^1].Index, StringComparison.Ordinal);
            var found = Stated(sentence);
            if (!found.Exists(count => count.Choice != VoteChoice.Abstain))
                found = [.. ForAndAgainst(sentence), .. found];
            if (found.Count == 0)
                found = Sides(sentence);
            if (found.Count == 0)
                found = Named(sentence);
            counts.AddRange(found.Select(count => count with { Index = count.Index + Math.Max(0, offset) }));
        }

        return counts;
    }

    /// <summary>Number of persons whom the text names.</summary>
    public static int CountNames(string text) => PersonFinder.Find(text).Count(person => !person.Genitive);

    private static List<VoteCount> Stated(string sentence)
    {
        var counts = new List<VoteCount>();
        foreach (Match match in Count().Matches(sentence))
        {
            if (NumberWords.Parse(match.Groups["n"].Value) is { } voters)
                counts.Add(new VoteCount(ChoiceOf(match), voters, Named: false, match.Index));
        }

        return counts;
    }

    /// <summary>"20 röstade för och 7 emot", "15 för, 3 mot"; empty unless both are counted.</summary>
    private static VoteCount[] ForAndAgainst(string sentence) =>
        For().Match(sentence) is { Success: true } yes && Against().Match(sentence, yes.Index + yes.Length) is { Success: true } no
        && NumberWords.Parse(yes.Groups["n"].Value) is { } ayes && NumberWords.Parse(no.Groups["n"].Value) is { } noes
            ? [new VoteCount(VoteChoice.Yes, ayes, Named: false, yes.Index), new VoteCount(VoteChoice.No, noes, Named: false, no.Index)]
            : [];

    /// <summary>Two sides by name: the first is the side of Ja, as the first proposition is.</summary>
    private static List<VoteCount> Sides(string sentence)
    {
        var matches = Side().Matches(sentence);
        if (matches.Count < 2 || matches.Take(2).All(match => IsCandidates(sentence, match.Index)))
            return [];
        return
        [
            .. matches.Take(2).Select((match, i) => new VoteCount(
                i == 0 ? VoteChoice.Yes : VoteChoice.No, NumberWords.Parse(match.Groups["n"].Value) ?? 0, Named: false, match.Index)),
        ];
    }

    /// <summary>The votes are those for a person ("Anna Berg (S): 21 röster"), as in an election, which has no Ja and no Nej.</summary>
    private static bool IsCandidates(string sentence, int number) =>
        PersonFinder.Find(sentence[..number]) is [.., var last] && !last.Genitive && Receives().IsMatch(sentence[last.End..number]);

    private static List<VoteCount> Named(string sentence)
    {
        var match = NamedVoters().Match(sentence);
        if (!match.Success)
            return [];
        var names = CountNames(sentence);
        return names > 0 ? [new VoteCount(ChoiceOf(match), names, Named: true, match.Index)] : [];
    }

    private static VoteChoice ChoiceOf(Match match) =>
        match.Groups["yes"].Success ? VoteChoice.Yes : match.Groups["no"].Success ? VoteChoice.No : VoteChoice.Abstain;

    /// <summary>A number before a choice, or behind it.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\d§/-])(?<n>" + NumberWords.Pattern + @")\s+(?:(?:st\.?|ledamöter(?:na)?|ledamot|röster|röst|röstar|röstade|personer|person|medlemmar|medlem|ombud|av|som|har|röstat|för|väljer|valde|att)\s+){0,5}(?:" + Choices + @")(?![\p{L}])"
        + @"|(?<!\p{L})(?:" + Choices + @")(?:\s+(?:från att rösta|att rösta|röstar|röstade|röster))?\s*[:=–-]?\s*\(?(?<n>\d{1,3})(?![\d.:/%]*\d|\s?§)\)?", RegexOptions.IgnoreCase)]
    private static partial Regex Count();

    [GeneratedRegex(@"(?<![\p{L}\d§/-])(?<n>" + NumberWords.Pattern + @")\s+(?:(?:st\.?|ledamöter|ledamot|personer|person|medlemmar|medlem|ombud|röster|röst|röstar|röstade)\s+){0,2}för\b(?!\s+att)", RegexOptions.IgnoreCase)]
    private static partial Regex For();

    [GeneratedRegex(@"(?<![\p{L}\d§/-])(?<n>" + NumberWords.Pattern + @")\s+(?:(?:st\.?|ledamöter|ledamot|personer|person|medlemmar|medlem|ombud|röster|röst|röstar|röstade)\s+){0,2}e?mot\b(?!\s+\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Against();

    /// <summary>Between a candidate and the votes: "Anna Berg får 21 röster", "Anna Berg: 21 röster".</summary>
    [GeneratedRegex(@"^\s*[:–-]?\s*(?:får|fick|erhåller|erhöll)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Receives();

    /// <summary>"8 röster för", "med 7 röster mot 4", "2 röster".</summary>
    [GeneratedRegex(@"(?<![\p{L}\d§/-])(?<n>" + NumberWords.Pattern + @")\s+röst(?:er)?\b|(?<=\bröst(?:er)?\s+mot\s+)(?<n>" + NumberWords.Pattern + @")\b", RegexOptions.IgnoreCase)]
    private static partial Regex Side();

    /// <summary>"Ja röstar:", "röstade nej", "Avstår:".</summary>
    [GeneratedRegex(@"\b(?:röstar|röstade|röstat)\s+(?:" + Choices + @")\b|^\s*(?:" + Choices + @")(?:\s+(?:röstar|röstade|från att rösta))?\s*:|\b(?<abstain>avstår|avstod)\s+från\s+att\s+rösta|^(?:" + Choices + @")\s+röstar\b", RegexOptions.IgnoreCase)]
    private static partial Regex NamedVoters();
}
