using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Decisions;

/// <summary>Separates the lead-in of a decision from the words that decide, by the verb of the lead-in and what follows it.</summary>
internal static partial class LeadInParser
{
    /// <summary>In this order: the first that fits tells where the decision begins.</summary>
    private static readonly Regex[] Adopts = [LeadInPatterns.AdoptsThat, LeadInPatterns.AdoptsDirectly, LeadInPatterns.AdoptsInverted, LeadInPatterns.TakesDecision, LeadInPatterns.AdoptsNoun];

    /// <summary>The lead-in that a text begins with; null when it has none.</summary>
    public static LeadIn? Parse(string text) => Read(text) is { } lead ? lead with { Before = DecidedBefore(lead, text) } : null;

    private static LeadIn? Read(string text)
    {
        if (Match(LeadInPatterns.ProposesVerb, text) is { } proposed)
            return new LeadIn(LeadInKind.Proposes, proposed);
        if (Match(LeadInPatterns.ProposesToBody, text) is { } toBody)
            return new LeadIn(LeadInKind.Proposes, toBody);
        if (Match(LeadInPatterns.ProposesNoun, text) is { } noun)
            return new LeadIn(LeadInKind.Proposes, noun);
        if (Adopting(text) is { } adopted)
            return OnlyAsProposed().IsMatch(adopted) ? null : new LeadIn(LeadInKind.Adopts, adopted);
        if (LeadInPatterns.Source.Match(text) is { Success: true } source && !DecisionGrammar.Decides(source.Groups["lead"].Value))
            return new LeadIn(LeadInKind.Source, source.Groups["rest"].Value);
        return text.EndsWith(':') && !DecisionGrammar.Decides(text) ? new LeadIn(LeadInKind.Remark, "") : null;
    }

    /// <summary>The proposal that running text quotes behind "förslag till beslut:"; empty when it stands on the lines below; null without one.</summary>
    public static string? QuotedProposal(string text) => Match(Quoted(), text);

    /// <summary>The text tells in the past tense that the meeting has decided: "Årsmötet beslutade".</summary>
    public static bool HasDecided(string text) => LeadInPatterns.DecidedPast.IsMatch(text) && DecisionGrammar.IsDecidedHere(text) && !DecisionGrammar.Restates(text);

    /// <summary>The words before ", och föreslår kommunfullmäktige besluta", and that something is left to be decided below; null without such a tail.</summary>
    public static string? BeforeProposingTail(string text) => LeadInPatterns.ProposingTail.Match(text) is { Success: true } tail ? text[..tail.Index] : null;

    private static string? DecidedBefore(LeadIn lead, string text) =>
        lead.Kind is LeadInKind.Adopts or LeadInKind.Proposes && LeadInPatterns.SecondPredicate.Match(text) is { Success: true } second && DecisionGrammar.Settles(second.Groups["before"].Value)
            ? second.Groups["before"].Value
            : null;

    private static string? Match(Regex regex, string text) => regex.Match(text) is { Success: true } match ? match.Groups["rest"].Value : null;

    private static string? Adopting(string text)
    {
        if (LeadInPatterns.AdoptsAlone.IsMatch(text) || LeadInPatterns.AdoptsAloneInverted.IsMatch(text) || LeadInPatterns.FindsDeciding.IsMatch(text))
            return "";
        foreach (var regex in Adopts)
        {
            var match = regex.Match(text);
            if (match.Success && !DecisionGrammar.StartsWithInfinitive(match.Groups["between"].Value.TrimStart()))
                return match.Groups["rest"].Value;
        }

        return null;
    }

    /// <summary>"enligt förslaget": words that without their verb say nothing.</summary>
    [GeneratedRegex(@"^(?:enligt|i\s+enlighet\s+med)\s+(?:förslag(?:et)?|detta|ovan(?:stående)?|yrkandet)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyAsProposed();

    [GeneratedRegex(@"\bförslag till beslut:\s*(?<rest>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Quoted();
}
