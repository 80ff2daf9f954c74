using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Sentences;

namespace ProtocolMiner.Extraction.Decisions;

/// <summary>Tells by subject and verb whether a sentence decides something. The verbs are a closed list, <c>decision-verbs.tsv</c>; what stands around them is in <c>decision-contexts.tsv</c>.</summary>
internal static partial class DecisionGrammar
{
    /// <summary>A name may stand before the body ("Samordningsförbundets styrelse"), but no clause; in characters.</summary>
    private const int LongestBeforeBody = 60;

    /// <summary>Between subject and verb stands an adverb or a second name at most; in characters.</summary>
    private const int LongestBetween = 40;

    private static readonly CueMatcher Verbs = CueMatcher.Load("decision-verbs.tsv");

    private static readonly CueMatcher Contexts = CueMatcher.Load("decision-contexts.tsv");

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
            && (!Contexts.Has(sentence[..verb.Index], "subordinates") || Contexts.Has(sentence, "proposal"))
            && !Contexts.Has(sentence[..verb.Index], "modal")
            && !Contexts.Has(sentence[verb.End..], "foreign");
    }

    /// <summary>The body settles something, and does not only side with what it passes on ("tillstyrker").</summary>
    public static bool Settles(string clause) => BodyDecides(clause) && !Contexts.Has(clause, "siding");

    /// <summary>The sentence tells of an earlier decision.</summary>
    public static bool Restates(string sentence) => Contexts.Has(sentence, "earlier");

    /// <summary>The verb <em>besluta</em> has the meeting's body as its subject, or none: "Mötet beslutade att", "Beslöts att".</summary>
    public static bool IsDecidedHere(string sentence) => IsDecidedByBody(sentence) || Contexts.Has(sentence, "impersonal");

    /// <summary>The body decides, or is found to by its chair.</summary>
    public static bool IsDecidedByBody(string sentence) => BodyDecides(sentence) || LeadInPatterns.FindsDeciding.IsMatch(sentence);

    public static bool StartsWithBody(string sentence) => Bodies.First(sentence) is { Index: 0 };

    /// <summary>The name of the body that a sentence begins with; null when it has none, or only a word such as "mötet".</summary>
    public static string? NamedBody(string sentence) =>
        Bodies.First(sentence) is { Meaning: "named", Index: <= LongestBeforeBody } body ? sentence[body.Index..body.End] : null;

    /// <summary>A body that the sentence names is not the one that decides: it is given a task, or has made the proposal.</summary>
    public static bool NamesBodyAside(string sentence) => Contexts.Has(sentence, "aside");

    /// <summary>The paragraph decides nothing though it stands among decisions; its first sentence tells.</summary>
    /// <param name="first">It is the first below its heading, where nothing is there yet that it could explain.</param>
    public static bool Informs(string paragraph, bool first)
    {
        var sentence = SentenceSplitter.Split(paragraph) is [var opening, ..] ? opening : "";
        return Records(sentence) || (!first && Informing.Has(sentence, "later"));
    }

    /// <summary>The sentence records something else than a decision, wherever it stands.</summary>
    public static bool Records(string sentence) => Informing.Has(sentence, "always");

    /// <summary>The first verb is the infinitive of a decision: "godkänna rapporten".</summary>
    public static bool StartsWithInfinitive(string text) => Verbs.Has(FirstWord().Match(text).Value, "infinitive");

    /// <summary>One of the commonest finite verbs stands in the text, so that it is a sentence of its own.</summary>
    public static bool HasFiniteVerb(string text) => Contexts.Has(text, "finite");

    /// <summary>A body decides as the subject, before its verb or behind it: "Nämnden godkänner", "Därefter valde mötet".</summary>
    public static bool BodyDecides(string sentence)
    {
        if (Bodies.First(sentence) is { Index: <= LongestBeforeBody } body
            && Verbs.First(sentence[body.End..], "active") is { Index: <= LongestBetween } verb)
        {
            return !Contexts.Has(sentence[..(body.End + verb.Index)], "subordinates");
        }

        return Verbs.All(sentence, "active").FirstOrDefault(active => Bodies.IsAt(sentence, Math.Min(active.End + 1, sentence.Length))) is { } inverted
            && !Contexts.Has(sentence[..inverted.Index], "subordinates");
    }

    [GeneratedRegex(@"^[\p{L}-]+")]
    private static partial Regex FirstWord();
}
