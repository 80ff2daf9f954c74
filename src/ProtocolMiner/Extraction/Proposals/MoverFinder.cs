using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Proposals;

/// <summary>
/// Finds who acts in a sentence: the persons, or failing them the party groups, that are the subject of a verb, before it or, in
/// inverted order, behind it ("Vidare yrkar Anna Berg (S) …").
/// </summary>
internal sealed partial class MoverFinder(PersonDirectory persons, string? chair)
{
    /// <summary>Between two names of one subject stand a comma, a conjunction, an office or a municipality; in characters.</summary>
    private const int LongestLink = 70;

    /// <summary>Between the last name and the verb may stand an organisation or an adverb; in characters.</summary>
    private const int LongestToVerb = 90;

    /// <summary>In inverted order the subject follows its verb at once; in characters.</summary>
    private const int LongestBehindVerb = 25;

    /// <summary>The subject of the verb at a place.</summary>
    public IReadOnlyList<Mover> FindSubject(string sentence, int verbStart, int verbEnd)
    {
        var mentions = Mentions(sentence);
        var before = ChainBefore(sentence, mentions, verbStart);
        if (before.Count > 0)
            return [.. before, .. PartyGroupFinder.FindGroups(sentence[..verbStart]), .. Seconders(sentence, mentions, verbEnd)];
        var behind = ChainBehind(sentence, mentions, verbEnd);
        var rest = sentence[verbEnd..];
        var subject = Predicate().Match(rest) is { Success: true } predicate ? rest[..predicate.Index] : rest;
        if (behind.Count > 0)
            return [.. behind, .. PartyGroupFinder.FindGroups(subject)];
        var groups = PartyGroupFinder.Find(sentence[..verbStart]).ToList();
        return groups.Count > 0 ? groups : [.. PartyGroupFinder.Find(subject)];
    }

    /// <summary>Everyone whom a list or heading names, and the party groups when it names nobody.</summary>
    public IReadOnlyList<Mover> FindAll(string text)
    {
        var mentions = Mentions(text);
        return mentions.Count > 0 ? [.. mentions.Select(mention => mention.Mover)] : [.. PartyGroupFinder.Find(text)];
    }

    /// <summary>"yrkar, med instämmande av Bo Ek (M), att".</summary>
    private static List<Mover> Seconders(string sentence, List<Mention> mentions, int verbEnd) =>
        Seconding().Match(sentence, verbEnd) is { Success: true } seconding ? ChainBehind(sentence, mentions, seconding.Index + seconding.Length) : [];

    private static List<Mover> ChainBefore(string sentence, List<Mention> mentions, int verbStart)
    {
        var chain = new List<Mover>();
        var end = verbStart;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var mention = mentions[i];
            if (mention.End > end)
                continue;
            var link = sentence[mention.End..end];
            if (link.Length > (chain.Count == 0 ? LongestToVerb : LongestLink) || Predicate().IsMatch(link))
                break;
            chain.Insert(0, mention.Mover);
            end = mention.Start;
        }

        return chain;
    }

    private static List<Mover> ChainBehind(string sentence, List<Mention> mentions, int verbEnd)
    {
        var chain = new List<Mover>();
        var start = verbEnd;
        foreach (var mention in mentions.Where(mention => mention.Start >= verbEnd))
        {
            var link = sentence[start..mention.Start];
            if (link.Length > (chain.Count == 0 ? LongestBehindVerb : LongestLink) || Predicate().IsMatch(link))
                break;
            chain.Add(mention.Mover);
            start = mention.End;
        }

        return chain;
    }

    private List<Mention> Mentions(string text)
    {
        var mentions = PersonFinder.Find(text, persons)
            .Where(person => !person.Genitive)
            .Select(person => new Mention(new Mover(person.Name, person.Party ?? persons.Resolve(person.Name)?.Party), person.Start, person.End))
            .ToList();
        if (chair is null)
            return mentions;
        foreach (Match match in Chair().Matches(text))
        {
            if (mentions.TrueForAll(mention => match.Index >= mention.End + LongestBehindVerb || match.Index + match.Length + 2 < mention.Start))
                mentions.Add(new Mention(new Mover(chair, persons.Resolve(chair)?.Party), match.Index, match.Index + match.Length));
        }

        return [.. mentions.OrderBy(mention => mention.Start)];
    }

    private sealed record Mention(Mover Mover, int Start, int End);

    /// <summary>Words that begin what is moved, so that names before them do not belong to the next verb.</summary>
    [GeneratedRegex(@"\b(?:bifall|avslag|att|yrka\p{L}*|föreslå\p{L}*|föreslog|återremiss|ska|enligt|mot|av den|till förmån)\b|(?<!\bm\.?\s?fl)[.;]\s", RegexOptions.IgnoreCase)]
    private static partial Regex Predicate();

    [GeneratedRegex(@"\G,?\s+(?:med|under) (?:instämmande|bifall|stöd|anslutning|biträde) (?:av|från)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Seconding();

    /// <summary>The chair without a name.</summary>
    [GeneratedRegex(@"\b(?:ordföranden?|ordf\.)(?=\s+(?:\p{Ll}|$)|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Chair();
}
