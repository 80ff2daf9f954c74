using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Sentences;

namespace ProtocolMiner.Extraction.Decisions;

/// <summary>Tells by subject and verb whether a sentence decides something. The verbs are a closed list, <c>decision-verbs.tsv</c>.</summary>
internal static partial class DecisionGrammar
{
    /// <summary>A name may stand before the body ("Samordningsförbundets styrelse"), but no clause; in characters.</summary>
    private const int LongestBeforeBody = 60;

    /// <summary>Between subject and verb stands an adverb or a second name at most; in characters.</summary>
    private const int LongestBetween = 40;

    private static readonly CueMatcher Verbs = CueMatcher.Load("decision-verbs.tsv");

    private static readonly CueMatcher Informing = CueMatcher.Load("decision-informing.tsv");

    private static readonly CueMatcher Bodies = CueMatcher.Load("meeting-bodies.tsv");

    /// <summary>The sentence decides, given that it stands where decisions stand.</summary>
    public static bool Decides(string sentence) =>
        !Informs(sentence, first: false)
        && (Verbs.Has(sentence, "prose") || Verbs.Has(sentence, "formal") || BodyDecides(sentence) || StartsWithInfinitive(sentence));

    /// <summary>The sentence decides even in running text: a body decides, or a case is decided, in a main clause of its own.</summary>
    public static bool DecidesInProse(string sentence)
    {
        if (Informs(sentence, first: true) || Restates(sentence))
            return false;
        if (BodyDecides(sentence))
            return true;
        return Verbs.First(sentence, "prose") is { } verb
            && (!Subordinates().IsMatch(sentence[..verb.Index]) || ConcludesProposal().IsMatch(sentence))
            && !Modal().IsMatch(sentence[..verb.Index])
            && !ForeignAgent().IsMatch(sentence[verb.End..]);
    }

    /// <summary>The sentence tells of an earlier decision.</summary>
    public static bool Restates(string sentence) => Earlier().IsMatch(sentence);

    /// <summary>The verb <em>besluta</em> has the meeting's body as its subject, or none: "Mötet beslutade att", "Beslöts att".</summary>
    public static bool IsDecidedHere(string sentence) => BodyDecides(sentence) || Impersonal().IsMatch(sentence);

    public static bool StartsWithBody(string sentence) => Bodies.First(sentence) is { Index: 0 };

    /// <summary>The name of the body that a sentence begins with; null when it has none, or only a word such as "mötet".</summary>
    public static string? NamedBody(string sentence) =>
        Bodies.First(sentence) is { Meaning: "named", Index: <= LongestBeforeBody } body ? sentence[body.Index..body.End] : null;

    /// <summary>The paragraph decides nothing though it stands among decisions; its first sentence tells.</summary>
    /// <param name="first">It is the first below its heading, where nothing is there yet that it could explain.</param>
    public static bool Informs(string paragraph, bool first)
    {
        var sentence = SentenceSplitter.Split(paragraph) is [var opening, ..] ? opening : "";
        return Informing.Has(sentence, "always") || (!first && Informing.Has(sentence, "later"));
    }

    /// <summary>The first verb is the infinitive of a decision: "godkänna rapporten".</summary>
    public static bool StartsWithInfinitive(string text) => Verbs.Has(FirstWord().Match(text).Value, "infinitive");

    /// <summary>One of the commonest finite verbs stands in the text, so that it is a sentence of its own.</summary>
    public static bool HasFiniteVerb(string text) => CommonVerb().IsMatch(text);

    /// <summary>A body decides as the subject, before its verb or behind it: "Nämnden godkänner", "Därefter valde mötet".</summary>
    public static bool BodyDecides(string sentence)
    {
        if (Bodies.First(sentence) is { Index: <= LongestBeforeBody } body
            && Verbs.First(sentence[body.End..], "active") is { Index: <= LongestBetween } verb)
        {
            return !Subordinates().IsMatch(sentence.AsSpan(body.End, verb.Index));
        }

        return Verbs.All(sentence, "active").FirstOrDefault(active => Bodies.IsAt(sentence, Math.Min(active.End + 1, sentence.Length))) is { } inverted
            && !Subordinates().IsMatch(sentence.AsSpan(0, inverted.Index));
    }

    /// <summary>What a speaker wants or asks is not decided: "föreslår att", "frågar om".</summary>
    [GeneratedRegex(
        @"\b(?:föresl\p{L}+|yrka\p{L}*|förslag|anse\p{L}*|ansåg|mena\p{L}*|önska\p{L}*|undra\p{L}*|fråga(?:r|de|s|des)|frågan ställ\p{L}*|informera\p{L}*|berätta\p{L}*|påpeka\p{L}*"
        + @"|framhåll\p{L}*|framhöll|konstatera\p{L}*|meddela\p{L}*|rekommendera\p{L}*|tillstyrkte|begär\p{L}*|finner|fann)\b.{0,300}\b(?:att|om|ska|bör)\b"
        + @"|\b(?:bör|kan|kunde|skulle|måste|ifall|när|innan|efter att|eftersom|såvida|hur)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Subordinates();

    /// <summary>"Styrelsens förslag om oförändrad avgift antogs": the proposal itself is the subject.</summary>
    [GeneratedRegex(@"^(?:\p{L}+\s+){0,3}förslag(?:et)?\s+(?:om|till|på)\s(?:(?!\b(?:att|ska|bör)\b)[^.])*?\s(?:antogs|godkändes|bifölls|avslogs|fastställdes)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex ConcludesProposal();

    /// <summary>What is to be done has not been done: "ska utses".</summary>
    [GeneratedRegex(@"\b(?:ska|skall|får|behöver|kommer att|bör|kan)\s+(?:\p{L}+\s+){0,2}$", RegexOptions.IgnoreCase)]
    private static partial Regex Modal();

    /// <summary>The date or number of an earlier decision beside its verb, or the perfect tense, shows that it is only told again.</summary>
    [GeneratedRegex(
        @"\b(?:har|hade|blev|blivit|är) (?:\p{L}+ )?(?:beslutat|antagit|godkänt|fastställt|beviljat|avslagit|gett|givit|lämnat|valt|utsett|antagen|antaget|godkänd|beslutad)\b"
        + @"|\b(?:beslut\p{L}*|beslöt|antogs|antog|godkändes|fastställdes|gav|gavs|fick|valdes|utsågs|beviljades|bordlades|återremitterades)\b(?:\s+(?!att\b)[^\s.]+){0,4}?\s+(?:\(?(?:19|20)\d\d-\d\d-\d\d|den \d{1,2} \p{L}+ (?:19|20)\d\d|(?:i|under) (?:\p{L}+ )?(?:19|20)\d\d|§\s?\d|(?:vid|på) (?:förra|föregående|senaste|sitt))"
        + @"|\b(?:redan|tidigare) (?:beslutat|beslutade|beslöt|antog|antagit)\b"
        + @"|\b(?:19|20)\d\d-\d\d-\d\d,?\s+§\s?\d"
        + @"|\b(?:tidigare|föregående) beslut",
        RegexOptions.IgnoreCase)]
    private static partial Regex Earlier();

    /// <summary>Somebody else decides: "fastställs av kommunfullmäktige".</summary>
    [GeneratedRegex(@"^[^.]{0,40}?\bav\s+(?!mötet|årsmötet|stämman|styrelsen|nämnden)\p{L}*(?:fullmäktige|styrelsen|nämnden|regeringen|riksdagen|länsstyrelsen|domstolen|stämman)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignAgent();

    [GeneratedRegex(@"\b(?:beslutas|beslutades|beslöts|bestämdes)(?:\s+\p{L}+){0,2}\s+att\b|^(?:beslut(?:as|ades|at)?|beslöts)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Impersonal();

    [GeneratedRegex(@"\b(?:är|var|har|hade|ska|skall|kan|får|fick|blir|blev|gäller|finns|uppgår|utgör|innebär|anser|yrkar|reserverar|deltar|avser|sker|hålls|görs|ges)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CommonVerb();

    [GeneratedRegex(@"^[\p{L}-]+")]
    private static partial Regex FirstWord();
}
