using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;

namespace ProtocolMiner.Extraction.Speakers;

/// <summary>Tells what somebody wrote (a motion, a letter) or put on record after the decision from what was said at the meeting.</summary>
internal static partial class WrittenSpeech
{
    private static readonly Regex Source = Compile("source");

    private static readonly Regex Record = Compile("record");

    /// <summary>The text with everything inside quotation marks blanked out; offsets stay the same.</summary>
    public static string WithoutQuotations(string text) =>
        Quotation().Replace(text, match => new string(' ', match.Length));

    /// <summary>Whether the sentence records a position after the decision: a reservation, a note to the protocol.</summary>
    public static bool IsRecord(string sentence) => Record.IsMatch(sentence);

    /// <summary>Whether a proposal reached the meeting in writing: "har inkommit med".</summary>
    public static bool CameInWriting(string proposal) => InWriting().IsMatch(proposal);

    /// <summary>Whether what the verb says was written: "i en motion" stands before the verb or directly behind it.</summary>
    public static bool IsWritten(string sentence, SpeechVerb verb)
    {
        var clauseStart = sentence.LastIndexOfAny(['.', ';'], Math.Max(0, verb.Start - 1)) + 1;
        if (Source.IsMatch(sentence[clauseStart..verb.Start]))
            return true;
        var behind = Source.Match(sentence, verb.End);
        return behind.Success && sentence[verb.End..behind.Index].All(char.IsWhiteSpace);
    }

    private static Regex Compile(string meaning) => new(
        $@"(?<!\p{{L}})(?:{string.Join('|', CueList.Read("written-speech.tsv").Where(cue => cue.Meaning == meaning).Select(cue => cue.Pattern.Replace(" ", @"\s", StringComparison.Ordinal)))})(?!\p{{L}})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\b(?:inkom(?:mit|mer|na)?|lämna[dt]?e?\sin)\b|\bskriftlig", RegexOptions.IgnoreCase)]
    private static partial Regex InWriting();

    [GeneratedRegex("”[^”]*”|“[^”“]*”|\"[^\"]*\"|»[^«»]*«")]
    private static partial Regex Quotation();
}
