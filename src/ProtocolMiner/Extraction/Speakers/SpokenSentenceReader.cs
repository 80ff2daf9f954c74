using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Speakers;

/// <summary>
/// Reads from a sentence who spoke: the subjects before the verb ("Anna Berg (S) yrkar"), behind it when something else opens the
/// sentence ("Därefter yrkar Anna Berg"), and the agents of a passive ("föredras av Anna Berg").
/// </summary>
internal static partial class SpokenSentenceReader
{
    /// <summary>A sentence with a long list of names is rarely longer, in characters; what goes on beyond is no sentence.</summary>
    private const int Longest = 4000;

    public static IEnumerable<(SpeechSubject Subject, SpeechAct Act)> Read(string sentence, PersonDirectory known)
    {
        var text = WrittenSpeech.WithoutQuotations(sentence.Length > Longest ? sentence[..Longest] : sentence);
        var verbs = SpeechVerbs.OfSubjects.Find(text).ToList();
        var agents = SpeechVerbs.OfAgents.Find(text).ToList();
        if ((verbs.Count == 0 && agents.Count == 0 && !LightVerb().IsMatch(text)) || WrittenSpeech.IsRecord(text))
            return [];
        var mentions = PersonFinder.FindAlsoLone(text, known);
        var found = new List<(SpeechSubject, SpeechAct)>();
        foreach (var verb in verbs.Where(verb => !WrittenSpeech.IsWritten(text, verb)))
        {
            var subjects = SubjectFinder.Before(text, verb.Start, mentions);
            if (OtherSubject().IsMatch(text, verb.End))
                continue;
            if (subjects.Count == 0 && OpensWithoutSubject(text, verb.Start))
                subjects = SubjectFinder.Behind(text, verb.End, mentions);
            found.AddRange(subjects.Select(subject => (subject, verb.Act)));
        }

        foreach (var agent in agents.Where(agent => !WrittenSpeech.IsWritten(text, agent)))
            found.AddRange(AgentsOf(text, agent, mentions).Select(subject => (subject, agent.Act)));
        found.AddRange(SplitVerbs(text, mentions));
        return found.Distinct();
    }

    /// <summary>The persons behind "av"; when none follows, behind the next one: "en genomgång av budgeten av Anna Berg".</summary>
    private static IReadOnlyList<SpeechSubject> AgentsOf(string text, SpeechVerb agent, IReadOnlyList<PersonMention> mentions)
    {
        var subjects = SubjectFinder.Behind(text, agent.End, mentions);
        return subjects.Count == 0 && NextAgent().Match(text, agent.End) is { Success: true } next
            ? SubjectFinder.Behind(text, next.Index + next.Length, mentions)
            : subjects;
    }

    /// <summary>A verb and its object with the subject between them: "Under ärendet ställer Anna Berg frågor".</summary>
    private static IEnumerable<(SpeechSubject Subject, SpeechAct Act)> SplitVerbs(string text, IReadOnlyList<PersonMention> mentions)
    {
        foreach (Match light in LightVerb().Matches(text))
        {
            if (!OpensWithoutSubject(text, light.Index))
                continue;
            var subjects = SubjectFinder.Behind(text, light.Index + light.Length, mentions);
            if (subjects.Count == 0)
                continue;
            var joined = light.Value + text[subjects[^1].End..];
            if (SpeechVerbs.OfSubjects.Find(joined).FirstOrDefault() is { Start: 0, Length: > 0 } verb && verb.Length > light.Length)
            {
                foreach (var subject in subjects)
                    yield return (subject, verb.Act);
            }
        }
    }

    /// <summary>Only those named as presenting: "Föredragande: Anna Berg", "Föredras av Anna Berg".</summary>
    public static IEnumerable<SpeechSubject> ReadPresenters(string sentence, PersonDirectory known)
    {
        var agents = SpeechVerbs.OfAgents.Find(sentence).Where(agent => agent.Act == SpeechAct.Presents).ToList();
        return agents.Count == 0 ? [] : agents.SelectMany(agent => AgentsOf(sentence, agent, PersonFinder.FindAlsoLone(sentence, known)));
    }

    private static bool OpensWithoutSubject(string text, int verb)
    {
        var clause = ClauseEnd().Match(text, 0, verb);
        var start = clause.Success ? clause.Index + clause.Length : 0;
        return Opener().IsMatch(text[start..verb]);
    }

    [GeneratedRegex(@"\G(?:\s\p{L}+){1,6}?\s(?:av|från)(?=\s)")]
    private static partial Regex NextAgent();

    /// <summary>Verbs that say what was done only with their object: a question, a report.</summary>
    [GeneratedRegex(@"\b(?:ställ(?:er|de)|lämna(?:r|de)|ger|gav|håll(?:er)|höll|gå(?:r)|gick|väck(?:er|te)|tar|tog)(?=\s)")]
    private static partial Regex LightVerb();

    /// <summary>The last end of a clause; a colon within a time ends none.</summary>
    [GeneratedRegex(@"[.;:!?]\s+", RegexOptions.RightToLeft)]
    private static partial Regex ClauseEnd();

    /// <summary>A pronoun behind the verb is its subject; what stands before is not.</summary>
    [GeneratedRegex(@"\G\s(?:vi|jag|han|hon|hen|man|du|ni)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OtherSubject();

    /// <summary>Words that open a main clause whose subject then follows the verb.</summary>
    [GeneratedRegex(@"^(?:$|(?:därefter|vidare|sedan|även|också|dessutom|först|slutligen|därutöver|inledningsvis|avslutningsvis|härefter|nu|då|här|i|på|vid|med|under|efter|mot|som|till|för|från|utifrån|genom|innan|kl\.?|klockan|därtill|därmed|mötet\s+avslutades\s+med\s+att|samt|och|men)\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Opener();
}
