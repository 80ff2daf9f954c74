using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;

namespace ProtocolMiner.Extraction.Decisions;

/// <summary>The forms that the lead-in of a decision takes, made of the words of <c>lead-in-words.tsv</c>: a name in angle brackets stands for the words of that meaning.</summary>
internal static partial class LeadInPatterns
{
    /// <summary>What may stand between "beslutar" and what is decided: "med 7 röster mot 4", "enhälligt".</summary>
    private const string Between = @"(?:(?!(?:att|om|som)\b)[\p{L}\d-]+,?\s+){0,8}?";

    private static readonly Dictionary<string, string> Words =
        CueList.Read("lead-in-words.tsv").ToDictionary(cue => cue.Meaning, cue => CueList.WithAnySpace(cue.Pattern));

    /// <summary>"Nämnden beslutar", "Mötet beslutade enhälligt:", "Nämnden beslutar följande."</summary>
    public static Regex AdoptsAlone { get; } = Compile(
        @"^(?:\p{L}[\p{L}\-–]*\s+){1,10}(?:<decides>|bestämde)(?:\s+(?:<manner>)){0,3}(?:,?\s+under förutsättning [^.:]{1,160})?\s*(?::|(?<=följande)\.)?$");

    /// <summary>"Efter diskussion beslöt styrelsen enhälligt".</summary>
    public static Regex AdoptsAloneInverted { get; } = Compile(@"^[^.:;]{0,250}?\b(?:<decides>)\s+\p{L}*(?:<body>|<meeting>)(?:\s+(?:<manner>)){0,3}\s*:?$");

    /// <summary>In old minutes the chair finds the body decide: "Ordföranden ställer proposition härå och finner nämnden besluta" (att bifalla).</summary>
    public static Regex FindsDeciding { get; } = Compile(@"^[^.:;]{0,250}?\b(?:finner|fann)\s+\p{L}*(?:<body>|<meeting>)\s+besluta(?:\s+(?:<manner>)){0,3}\s*:?$");

    /// <summary>"Nämnden beslutar enhälligt att ta fram", "Efter diskussion beslutade styrelsen att köpa". No clause stands before the verb.</summary>
    public static Regex AdoptsThat { get; } = Compile(
        @"^(?:(?:(?!att\b|som\b|vilket\b)[\p{L}\d][\p{L}\d\-–/()&]*\.?,?|[–-])\s+){0,14}?(?:har\s+)?(?:<decides>|<decided>)\b,?"
        + @"(?<between>(?:\s+(?!(?:om|som)\b)[\p{L}\d][\p{L}\d\-–]*,?){0,12}?)\s*(?:\batt\b\s*:?|:)\s*(?<rest>.*)$");

    /// <summary>"Årsmötet beslutade enligt valberedningens förslag", "Nämnden beslutar godkänna rapporten"; what is decided "om" keeps its subject.</summary>
    public static Regex AdoptsDirectly { get; } = Compile(@"^(?:(?!att\b|som\b)\p{L}[\p{L}\-–]*\s+){1,6}?(?:<decides>)\s+(?!om\b)(?<rest>\S.*)$");

    /// <summary>"Efter votering med 19 röster mot 12 beslutade årsmötet enligt styrelsens förslag".</summary>
    public static Regex AdoptsInverted { get; } = Compile(@"^[^.:;]{0,250}?\b(?:<decides>)\s+\p{L}*(?:<body>|<meeting>)(?:\s+att)?\s+(?!om\b)(?<rest>\S.*)$");

    /// <summary>"Styrelsen tar beslut om att binda lånet", "Beslut fattas om att köpa en grill".</summary>
    public static Regex TakesDecision { get; } = Compile(@"^(?:(?!att\b|som\b)\p{L}[\p{L}\-–]*\s+){0,6}?(?:(?:<takes>)\s+(?:\p{L}+\s+)?beslut|beslut\s+(?:<taken>))\s+(?:om\s+)?att\s+(?<rest>\S.*)$");

    /// <summary>"Beslut: …", "Beslut att …", "Beslut om att …".</summary>
    public static Regex AdoptsNoun { get; } = Compile(@"^(?:beslut|<decided>)(?:(?:\s+om)?(?:\s+att\b|\s*:)|\s+(?=enligt\b))\s*(?<rest>.*)$");

    /// <summary>"Kommunstyrelsen föreslår kommunfullmäktige besluta att", "Nämnden beslutar föreslå fullmäktige att besluta".</summary>
    public static Regex ProposesVerb { get; } = Compile(
        @"^(?:(?!\b(?:att|som)\b)[^.:]){0,250}?(?:\b(?:<proposes>)\b|\b(?:<decides>)\s+" + Between + @"(?:att\s+)?(?:<to-propose>)\b|^föreslå\b)"
        + @"[^.:]{0,160}?\b(?:<to-decide>)\b(?:\s*\batt\b\s*:?|\s*:|\s*$|\s+(?:enligt\s+)?följande\s*[.:]?\s*$|(?=\s+(?:god|fast|an|av|bi|be|ut)\p{L}+a\b))\s*(?<rest>.*)$");

    /// <summary>"Nämnden föreslår kommunfullmäktige att anta planen", "beslutar att föreslå fullmäktige:".</summary>
    public static Regex ProposesToBody { get; } = Compile(
        @"^(?:(?!\b(?:att|som)\b)[^.:]){0,160}?(?:\b(?:föreslår|föreslog|hemställer hos)|\b(?:<decides>)\s+" + Between + @"(?:att\s+)?(?:föreslå|hemställa hos)|^föreslå)"
        + @"\s+(?:att\s+)?(?:[\p{L}-]+\s+){0,5}?\p{L}*(?:<body>)\s*(?:\batt\b\s*:?|:|$)\s*(?<rest>.*)$");

    /// <summary>"Kommunstyrelsens förslag till kommunfullmäktige:", "Förslag till beslut:".</summary>
    public static Regex ProposesNoun { get; } = Compile(@"^[^.:]{0,100}?\bförslag\s+till\s+(?:beslut\b[^.:]{0,60}|\p{L}*(?:<body>))\s*(?::|$)\s*(?<rest>.*)$");

    /// <summary>"Nämnden godkänner rapporten och beslutar att", "… och föreslår kommunfullmäktige besluta".</summary>
    public static Regex SecondPredicate { get; } = Compile(@"^(?<before>(?:(?!\b(?:att|som)\b)[^.:;]){10,250}?),?\s+(?:och|samt)\s+(?:<decides>|<proposes>)\b");

    /// <summary>", och föreslår kommunfullmäktige besluta" at the end of a point.</summary>
    public static Regex ProposingTail { get; } = Compile(@",?\s+(?:och|samt)\s+(?:att\s+)?(?:<proposes>|<to-propose>)\s+(?:[\p{L}-]+\s+){1,4}(?:att\s+)?(?:<to-decide>)(?:\s+att)?\s*:?$");

    /// <summary>"Årsmötet beslutade"; after a vote in the present tense, too: "Efter ställd proposition beslutar nämnden".</summary>
    public static Regex DecidedPast { get; } = Compile(@"^(?:(?:\p{L}+\s+){0,8}?(?:beslutade|beslöt|bestämde|beslutades|beslöts)|(?:efter|på)\s+(?:[\p{L}]+\s+){0,2}(?:propositioner|proposition|omröstning|votering|överläggning)(?:\s+\p{L}+){0,2}?\s+beslutar)\b");

    /// <summary>"Enligt kommunstyrelsens förslag:", "På förslag av Anna Berg (S):".</summary>
    public static Regex Source { get; } = Compile(@"^(?<lead>(?:<source>)\b[^:]{0,250}):\s*(?<rest>.*)$");

    private static Regex Compile(string pattern) =>
        new(Placeholder().Replace(pattern, match => Words[match.Groups["name"].Value]), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"(?<!\?)<(?<name>[a-z-]+)>")]
    private static partial Regex Placeholder();
}
