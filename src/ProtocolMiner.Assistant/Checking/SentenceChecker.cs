using ProtocolMiner.Assistant.Passages;

namespace ProtocolMiner.Assistant.Checking;

/// <summary>
/// Keeps a sentence only if the passages that it cites say so: its case numbers, dates, numbers, parties and names stand there, what it says
/// was decided was decided there, and its words are theirs. A sentence that tells a decision may hardly use a word of its own; in other prose
/// a third of the words may be the writer's.
/// </summary>
/// <remarks>What words alone do not show is not found: two persons' parts exchanged within one passage. Each sentence shows its source for that.</remarks>
internal sealed class SentenceChecker(IReadOnlyList<Passage> passages)
{
    /// <summary>Share of a sentence's words that may be the writer's own when it tells no decision.</summary>
    private const double OwnWords = 1.0 / 3;

    private static readonly HashSet<string> ReportingWords = ReportingWordList.Read();

    private readonly Dictionary<int, Passage> byNumber = passages.ToDictionary(passage => passage.Number);

    /// <returns>Null when the sentence is kept, or else why it is not.</returns>
    public Rejection? Check(CitedSentence sentence)
    {
        if (sentence.Citations.Count == 0)
            return new Rejection(RejectionReason.NoCitation, []);
        var missing = sentence.Citations.Where(number => !byNumber.ContainsKey(number)).ToList();
        if (missing.Count > 0)
            return new Rejection(RejectionReason.UnknownPassage, [.. missing.Select(number => $"[{number}]")]);
        var cited = sentence.Citations.Select(number => byNumber[number]).ToList();
        var evidence = new Evidence(cited);
        var claims = Claims.Read(sentence.Text).ToLookup(claim => claim.Kind == ClaimKind.Word);
        return CheckFacts(claims[false], evidence)
            ?? CheckOutcomes(sentence.Text, cited)
            ?? CheckWords(claims[true], DecisionCheck.StatesDecision(sentence.Text), evidence)
            ?? (DecisionCheck.TurnsAround(sentence.Text, cited) ? new Rejection(RejectionReason.Negation, []) : null);
    }

    private static Rejection? CheckFacts(IEnumerable<Claim> facts, Evidence evidence)
    {
        var missing = facts.Where(fact => !evidence.Supports(fact)).ToList();
        return missing.Count > 0 ? new Rejection(RejectionReason.FactNotInSource, Written(missing)) : null;
    }

    private static Rejection? CheckOutcomes(string sentence, List<Passage> cited)
    {
        var missing = DecisionCheck.Unsupported(sentence, cited).ToList();
        return missing.Count > 0 ? new Rejection(RejectionReason.OutcomeNotInSource, [.. missing.Select(outcome => outcome.ToString())]) : null;
    }

    /// <remarks>The verb of an outcome is held to what was decided, whatever verb stands there: "biföll" to "antas".</remarks>
    private static Rejection? CheckWords(IEnumerable<Claim> words, bool statesDecision, Evidence evidence)
    {
        var telling = words
            .Where(word => !word.Value.Split(' ').Any(ReportingWords.Contains))
            .Where(word => !(statesDecision && DecisionCheck.IsOutcome(word.Written)))
            .ToList();
        var own = telling.Where(word => !evidence.Supports(word)).ToList();
        var allowed = statesDecision ? 0 : (int)(telling.Count * OwnWords);
        return own.Count > allowed ? new Rejection(RejectionReason.WordsNotInSource, Written(own)) : null;
    }

    private static string[] Written(IEnumerable<Claim> claims) => [.. claims.Select(claim => claim.Written).Distinct()];
}
