using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Decisions;

/// <summary>Tells what a decision means by the verb that decides first, as listed in <c>outcomes.tsv</c>.</summary>
internal static partial class OutcomeClassifier
{
    private static readonly CueMatcher Cues = CueMatcher.Load("outcomes.tsv");

    /// <param name="decision">The words that decide, without lead-in.</param>
    /// <param name="title">The item's title: what an item that is an election decides without a verb of its own, it elects.</param>
    public static Outcome Classify(string decision, string? title)
    {
        if (Cues.First(LeadingThat().Replace(decision, "")) is { } cue)
            return Parse(cue.Meaning);
        return title is not null && Election().IsMatch(title) && !DecisionGrammar.HasFiniteVerb(decision) && !DecisionGrammar.StartsWithInfinitive(decision) ? Outcome.Elected : Outcome.Other;
    }

    /// <summary>The decision says nothing but that a proposal is followed.</summary>
    public static bool IsAsProposed(string decision) => AsProposed().IsMatch(decision);

    private static Outcome Parse(string meaning) => Enum.Parse<Outcome>(meaning.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    [GeneratedRegex(@"^(?:\p{L}+ (?:beslutar|beslutade|beslöt) )?(?:att )?(?:besluta )?(?:enligt|i enlighet med) [^.]{0,100}?(?:förslag|yrkande)(?:et)?(?: \p{L}+){0,4}\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex AsProposed();

    [GeneratedRegex(@"^(?:att\s+)?(?:för\s+egen\s+del\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingThat();

    /// <summary>"Val av justerare", "Fyllnadsval av revisor".</summary>
    [GeneratedRegex(@"^(?:\p{L}*val|utseende|utse) (?:av|till)\b|\b(?:fyllnads|ny|om)val\b|^(?:protokolls?)?justerare$", RegexOptions.IgnoreCase)]
    internal static partial Regex Election();
}
