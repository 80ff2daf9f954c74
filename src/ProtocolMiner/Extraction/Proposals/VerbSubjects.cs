using System.Text.RegularExpressions;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Proposals;

/// <summary>
/// Tells who is the subject of a verb: the persons, or failing them the party groups, that stand in a row before it or, in inverted
/// order, behind it ("Vidare yrkar Anna Berg (S) …").
/// </summary>
/// <param name="mentions">The persons whom the sentence names, in order.</param>
internal sealed partial class VerbSubjects(string sentence, List<MoverMention> mentions)
{
    /// <summary>Between two names of one subject stand a comma, a conjunction, an office or a municipality; in characters.</summary>
    private const int LongestLink = 70;

    /// <summary>Between the last name and the verb may stand an organisation or an adverb; in characters.</summary>
    private const int LongestToVerb = 90;

    /// <summary>In inverted order the subject follows its verb at once; in characters.</summary>
    private const int LongestBehindVerb = 25;

    /// <summary>A subject made up of party groups is no longer than this; in characters.</summary>
    private const int LongestGroups = 400;

    /// <summary>The subject of the verb that stands at a place.</summary>
    public IReadOnlyList<Mover> Of(int verbStart, int verbEnd)
    {
        var ahead = sentence[Math.Max(0, verbStart - LongestGroups)..verbStart];
        var before = ChainBefore(verbStart);
        if (before.Count > 0)
            return [.. before, .. PartyGroupFinder.FindGroups(ahead), .. Seconders(verbEnd)];
        var behind = ChainBehind(verbEnd);
        var rest = sentence[verbEnd..Math.Min(sentence.Length, verbEnd + LongestGroups)];
        var subject = Predicate().Match(rest) is { Success: true } predicate ? rest[..predicate.Index] : rest;
        if (behind.Count > 0)
            return [.. behind, .. PartyGroupFinder.FindGroups(subject)];
        var groups = PartyGroupFinder.Find(ahead).ToList();
        return groups.Count > 0 ? groups : [.. PartyGroupFinder.Find(subject)];
    }

    /// <summary>"yrkar, med instämmande av Bo Ek (M), att", "yrkar återremiss med instämmande av Bo Ek (M)": up to what the next one moves.</summary>
    private List<Mover> Seconders(int verbEnd) =>
        Seconding().Match(sentence, verbEnd) is { Success: true } seconding && !Moves().IsMatch(sentence.AsSpan(verbEnd, seconding.Index - verbEnd))
            ? ChainBehind(seconding.Index + seconding.Length)
            : [];

    private List<Mover> ChainBefore(int verbStart)
    {
        var chain = new List<Mover>();
        var end = verbStart;
        for (var i = FirstFrom(verbStart) - 1; i >= 0 && mentions[i] is var mention && mention.End <= end; i--)
        {
            if (!Links(mention.End, end, chain.Count == 0 ? LongestToVerb : LongestLink))
                break;
            chain.Add(mention.Mover);
            end = mention.Start;
        }

        chain.Reverse();
        return chain;
    }

    private List<Mover> ChainBehind(int verbEnd)
    {
        var chain = new List<Mover>();
        var start = verbEnd;
        for (var i = FirstFrom(verbEnd); i < mentions.Count; i++)
        {
            if (!Links(start, mentions[i].Start, chain.Count == 0 ? LongestBehindVerb : LongestLink))
                break;
            chain.Add(mentions[i].Mover);
            start = mentions[i].End;
        }

        return chain;
    }

    private bool Links(int from, int to, int longest) => to - from <= longest && !Predicate().IsMatch(sentence.AsSpan(from, to - from));

    /// <summary>Index of the first mention that begins at a place or behind it.</summary>
    private int FirstFrom(int place)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Start < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Words that begin what is moved, so that names before them do not belong to the next verb.</summary>
    [GeneratedRegex(@"\b(?:bifall|avslag|att|yrka\p{L}*|föreslå\p{L}*|föreslog|återremiss|ska|enligt|mot|av den|till förmån)\b|(?<!\bm\.?\s?fl)[.;]\s", RegexOptions.IgnoreCase)]
    private static partial Regex Predicate();

    [GeneratedRegex(@"\b(?:yrka\p{L}*|föreslå\p{L}*|föreslog)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Moves();

    [GeneratedRegex(@",?\s+(?:med|under) (?:instämmande|bifall|stöd|anslutning|biträde) (?:av|från)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Seconding();
}
