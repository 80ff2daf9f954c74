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
    public static IEnumerable<(SpeechSubject Subject, SpeechAct Act)> Read(string sentence, PersonDirectory known)
    {
        var text = WrittenSpeech.WithoutQuotations(sentence);
        var verbs = SpeechVerbs.OfSubjects.Find(text).ToList();
        var agents = SpeechVerbs.OfAgents.Find(text).ToList();
        if ((verbs.Count == 0 && agents.Count == 0) || WrittenSpeech.IsRecord(text))
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
            found.AddRange(SubjectFinder.Behind(text, agent.End, mentions).Select(subject => (subject, agent.Act)));
        return found;
    }

    private static bool OpensWithoutSubject(string text, int verb)
    {
        var clause = ClauseEnd().Match(text, 0, verb);
        var start = clause.Success ? clause.Index + clause.Length : 0;
        return Opener().IsMatch(text[start..verb]);
    }

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
