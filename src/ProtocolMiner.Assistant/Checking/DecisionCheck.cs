using System.Text.RegularExpressions;
using ProtocolMiner.Assistant.Passages;
using ProtocolMiner.Extraction.Decisions;
using ProtocolMiner.Protocols;
using ProtocolMiner.Sentences;

namespace ProtocolMiner.Assistant.Checking;

/// <summary>
/// Holds what a sentence says was decided to what the cited passages decided: the same outcome, and no "inte" more or less. What someone
/// moved or proposed is no decision and is left to the words.
/// </summary>
internal static partial class DecisionCheck
{
    private static readonly Outcome[] Telling = [Outcome.Approved, Outcome.Rejected, Outcome.ReferredBack, Outcome.Postponed, Outcome.Noted, Outcome.Elected];

    /// <summary>Whether the sentence tells what was decided, not what somebody wanted.</summary>
    public static bool StatesDecision(string sentence) =>
        !Wanting().IsMatch(sentence) && (Deciding().IsMatch(sentence) || Outcomes(sentence).Any());

    /// <summary>Outcomes that the sentence tells and that none of the passages decided.</summary>
    public static IEnumerable<Outcome> Unsupported(string sentence, IReadOnlyList<Passage> passages) =>
        StatesDecision(sentence) ? Outcomes(sentence).Except(passages.SelectMany(passage => passage.Outcomes)) : [];

    /// <summary>
    /// Whether the sentence says "inte" where the sentence of the passages that it is most like does not, or the other way round.
    /// </summary>
    public static bool TurnsAround(string sentence, IReadOnlyList<Passage> passages)
    {
        var lemmas = Lemmas(sentence);
        var (denied, affirmed) = (0, 0);
        foreach (var other in passages.SelectMany(passage => passage.Text.Split('\n')).SelectMany(SentenceSplitter.Split))
        {
            var shared = lemmas.Intersect(Lemmas(other)).Count();
            if (Negation().IsMatch(other))
                denied = Math.Max(denied, shared);
            else
                affirmed = Math.Max(affirmed, shared);
        }

        return Negation().IsMatch(sentence) ? denied < affirmed || denied == 0 : StatesDecision(sentence) && affirmed < denied;
    }

    /// <summary>Whether a word alone tells an outcome: "biföll", "avslag".</summary>
    public static bool IsOutcome(string word) => Telling.Contains(OutcomeClassifier.Classify(word, null));

    private static HashSet<string> Lemmas(string text) => [.. ContentWords.Read(text).Select(word => word.Lemmas[0])];

    private static IEnumerable<Outcome> Outcomes(string sentence) =>
        Clause().Split(Lead().Replace(sentence, "")).Select(clause => OutcomeClassifier.Classify(clause.Trim(), null)).Distinct().Where(Telling.Contains);

    /// <summary>What stands before the words that decide.</summary>
    [GeneratedRegex(@"^.{0,200}?\bbesl(?:ut|öt)\p{L}{0,5} (?:\p{L}+ ){0,6}?att ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@",|;| (?:och|men|samt) (?:att )?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex(@"\bbesl(?:ut|öt)\p{L}{0,5}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deciding();

    [GeneratedRegex(@"\b(?:yrka|föresl|förordar|reserver|rösta|vill|ville|anser|ansåg|begär|motionär)\p{L}{0,8}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wanting();

    [GeneratedRegex(@"\b(?:inte|ej|icke|aldrig|ingen|inget|inga|varken|nej till)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Negation();
}
