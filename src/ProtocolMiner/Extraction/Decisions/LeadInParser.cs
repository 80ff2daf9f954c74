using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Decisions;

/// <summary>Separates the lead-in of a decision from the words that decide, by the verb of the lead-in and what follows it.</summary>
internal static partial class LeadInParser
{
    /// <summary>What may stand between "beslutar" and what is decided: "med 7 röster mot 4", "enhälligt".</summary>
    private const string Between = @"(?:(?!(?:att|om|som)\b)[\p{L}\d-]+,?\s+){0,8}?";

    /// <summary>The lead-in that a text begins with; null when it has none.</summary>
    public static LeadIn? Parse(string text) => Read(text) is { } lead ? lead with { Before = DecidedBefore(lead, text) } : null;

    private static LeadIn? Read(string text)
    {
        if (Match(ProposesVerb(), text) is { } proposed)
            return new LeadIn(LeadInKind.Proposes, proposed);
        if (Match(ProposesToBody(), text) is { } toBody)
            return new LeadIn(LeadInKind.Proposes, toBody);
        if (Match(ProposesNoun(), text) is { } noun)
            return new LeadIn(LeadInKind.Proposes, noun);
        if (Adopting(text) is { } adopted)
            return OnlyAsProposed().IsMatch(adopted) ? null : new LeadIn(LeadInKind.Adopts, adopted);
        if (Source().Match(text) is { Success: true } source && !DecisionGrammar.Decides(source.Groups["lead"].Value))
            return new LeadIn(LeadInKind.Source, source.Groups["rest"].Value);
        return text.EndsWith(':') && !DecisionGrammar.Decides(text) ? new LeadIn(LeadInKind.Remark, "") : null;
    }

    /// <summary>The proposal that running text quotes behind "förslag till beslut:"; empty when it stands on the lines below; null without one.</summary>
    public static string? QuotedProposal(string text) => Match(Quoted(), text);

    /// <summary>The text tells in the past tense that the meeting has decided: "Årsmötet beslutade".</summary>
    public static bool HasDecided(string text) => DecidedPast().IsMatch(text) && DecisionGrammar.IsDecidedHere(text) && !DecisionGrammar.Restates(text);

    /// <summary>The words before ", och föreslår kommunfullmäktige besluta", and that something is left to be decided below; null without such a tail.</summary>
    public static string? BeforeProposingTail(string text) => ProposingTail().Match(text) is { Success: true } tail ? text[..tail.Index] : null;

    private static string? DecidedBefore(LeadIn lead, string text) =>
        lead.Kind is LeadInKind.Adopts or LeadInKind.Proposes && SecondPredicate().Match(text) is { Success: true } second && DecisionGrammar.Settles(second.Groups["before"].Value)
            ? second.Groups["before"].Value
            : null;

    private static string? Match(Regex regex, string text) => regex.Match(text) is { Success: true } match ? match.Groups["rest"].Value : null;

    private static string? Adopting(string text)
    {
        if (AdoptsAlone().IsMatch(text))
            return "";
        foreach (var regex in new[] { AdoptsThat(), AdoptsDirectly(), AdoptsInverted(), AdoptsNoun() })
        {
            var match = regex.Match(text);
            if (match.Success && !DecisionGrammar.StartsWithInfinitive(match.Groups["between"].Value.TrimStart()))
                return match.Groups["rest"].Value;
        }

        return null;
    }

    /// <summary>"Nämnden beslutar", "Mötet beslutade enhälligt:".</summary>
    [GeneratedRegex(@"^(?:\p{L}[\p{L}\-–]*\s+){1,10}(?:beslutar|beslutade|beslöt|bestämde)(?:\s+(?:därmed|således|följande|enhälligt|för egen del|enligt följande|också|även|vidare|härefter|därefter|slutligen)){0,3}(?:,?\s+under förutsättning [^.:]{1,160})?\s*:?$", RegexOptions.IgnoreCase)]
    private static partial Regex AdoptsAlone();

    /// <summary>"Nämnden beslutar enhälligt att ta fram", "Efter diskussion beslutade styrelsen att köpa". No clause stands before the verb.</summary>
    [GeneratedRegex(
        @"^(?:(?:(?!att\b|som\b|vilket\b)[\p{L}\d][\p{L}\d\-–/()&]*\.?,?|[–-])\s+){0,14}?(?:har\s+)?(?:beslutar|beslutade|beslöt|beslutat|beslutas|beslutades|beslöts|bestämmer|bestämde|bestämdes)\b,?"
        + @"(?<between>(?:\s+(?!(?:om|som)\b)[\p{L}\d][\p{L}\d\-–]*,?){0,12}?)\s*(?:\batt\b\s*:?|:)\s*(?<rest>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex AdoptsThat();

    /// <summary>"Årsmötet beslutade enligt valberedningens förslag", "Nämnden beslutar godkänna rapporten"; what is decided "om" keeps its subject.</summary>
    [GeneratedRegex(@"^(?:(?!att\b|som\b)\p{L}[\p{L}\-–]*\s+){1,6}?(?:beslutar|beslutade|beslöt)\s+(?!om\b)(?<rest>\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex AdoptsDirectly();

    /// <summary>"Efter votering med 19 röster mot 12 beslutade årsmötet enligt styrelsens förslag".</summary>
    [GeneratedRegex(
        @"^[^.:;]{0,250}?\b(?:beslutar|beslutade|beslöt)\s+\p{L}*(?:mötet|stämman|styrelsen|nämnden|fullmäktige|utskottet|rådet|gruppen|direktionen)(?:\s+att)?\s+(?!om\b)(?<rest>\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex AdoptsInverted();

    /// <summary>"Beslut: …", "Beslut att …", "Beslut om att …".</summary>
    [GeneratedRegex(@"^(?:Beslut|Beslutades|Beslöts|Beslutas|Beslutat)(?:(?:\s+om)?(?:\s+att\b|\s*:)|\s+(?=enligt\b))\s*(?<rest>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex AdoptsNoun();

    /// <summary>"Kommunstyrelsen föreslår kommunfullmäktige besluta att", "Nämnden beslutar föreslå fullmäktige att besluta".</summary>
    [GeneratedRegex(
        @"^(?:(?!\b(?:att|som)\b)[^.:]){0,250}?(?:\b(?:föreslår|föreslås|föreslog|hemställer|rekommenderar|rekommenderas)\b|\b(?:beslutar|beslutade|beslöt)\s+" + Between + @"(?:att\s+)?(?:föreslå|hemställa|rekommendera)\b|^föreslå\b)"
        + @"[^.:]{0,160}?\b(?:besluta|beslutar|beslutas)\b(?:\s*\batt\b\s*:?|\s*:|\s*$|(?=\s+(?:god|fast|an|av|bi|be|ut)\p{L}+a\b))\s*(?<rest>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex ProposesVerb();

    /// <summary>"Nämnden föreslår kommunfullmäktige att anta planen", "beslutar att föreslå fullmäktige:".</summary>
    [GeneratedRegex(
        @"^(?:(?!\b(?:att|som)\b)[^.:]){0,160}?(?:\b(?:föreslår|föreslog|hemställer hos)|\b(?:beslutar|beslutade|beslöt)\s+" + Between + @"(?:att\s+)?(?:föreslå|hemställa hos)|^föreslå)\s+(?:att\s+)?(?:[\p{L}-]+\s+){0,5}?\p{L}*(?:fullmäktige|styrelsen|nämnden|direktionen|stämman|årsmötet|utskottet)"
        + @"\s*(?:\batt\b\s*:?|:|$)\s*(?<rest>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex ProposesToBody();

    /// <summary>"Nämnden godkänner rapporten och beslutar att", "… och föreslår kommunfullmäktige besluta".</summary>
    [GeneratedRegex(@"^(?<before>(?:(?!\b(?:att|som)\b)[^.:;]){10,250}?),?\s+(?:och|samt)\s+(?:beslutar|beslutade|beslöt|föreslår|föreslog|hemställer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SecondPredicate();

    [GeneratedRegex(@",?\s+(?:och|samt)\s+(?:att\s+)?(?:föreslår?|hemställer|hemställa)\s+(?:[\p{L}-]+\s+){1,4}(?:att\s+)?beslutar?(?:\s+att)?\s*:?$", RegexOptions.IgnoreCase)]
    private static partial Regex ProposingTail();

    /// <summary>"Kommunstyrelsens förslag till kommunfullmäktige:", "Förslag till beslut:".</summary>
    [GeneratedRegex(@"^[^.:]{0,100}?\bförslag\s+till\s+(?:beslut\b[^.:]{0,60}|\p{L}*(?:fullmäktige|styrelsen|nämnden|stämman))\s*(?::|$)\s*(?<rest>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex ProposesNoun();

    /// <summary>"enligt förslaget": words that without their verb say nothing.</summary>
    [GeneratedRegex(@"^(?:enligt|i\s+enlighet\s+med)\s+(?:förslag(?:et)?|detta|ovan(?:stående)?|yrkandet)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyAsProposed();

    [GeneratedRegex(@"^(?:\p{L}+\s+){0,8}?(?:beslutade|beslöt|bestämde|beslutades|beslöts)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DecidedPast();

    [GeneratedRegex(@"\bförslag till beslut:\s*(?<rest>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Quoted();

    /// <summary>"Enligt kommunstyrelsens förslag:", "På förslag av Anna Berg (S):".</summary>
    [GeneratedRegex(@"^(?<lead>(?:Enligt|På förslag|I enlighet med|Med bifall till|Med avslag på|Med ändring av|I anslutning till|Mot bakgrund av|Med anledning av|Med hänvisning till|Efter)\b[^:]{0,250}):\s*(?<rest>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Source();
}
