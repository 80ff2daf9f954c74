using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Speakers;

/// <summary>In which sections of an item words of speech record what was said at the meeting, and in which they restate something else.</summary>
internal static partial class SpeechPlaces
{
    public static bool Allow(SectionKind section, SpeechSubject subject, SpeechAct act, string sentence)
    {
        var chair = subject.Title is not null && TitleAlone.IsChair(subject.Title);
        if (chair && (Propositions().IsMatch(sentence) || (section is SectionKind.Proposals or SectionKind.Decision && act is SpeechAct.Asks or SpeechAct.Speaks)))
            return act == SpeechAct.Proposes && section != SectionKind.Procedure;
        return section switch
        {
            SectionKind.Background or SectionKind.Proposals or SectionKind.Decision => true,
            SectionKind.Procedure or SectionKind.Vote => act == SpeechAct.Proposes && !chair && Moves().IsMatch(sentence),
            _ => false,
        };
    }

    /// <summary>Putting propositions and leading a vote is not speaking.</summary>
    [GeneratedRegex(@"\b(?:proposition(?:er|sordning|en)?|finner|fann|mot\svarandra|ställ(?:er|de)\b[^.]{1,160}?\smot|voter\p{L}*|omröstning\p{L}*|beslutsgång\p{L}*|kan\sbesluta)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Propositions();

    [GeneratedRegex(@"\byrka(?:r|de|t)\b|\bpå\s(?:förslag|yrkande)\sav\b", RegexOptions.IgnoreCase)]
    private static partial Regex Moves();
}
