using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>Tells which words make up a title (<em>befattning</em>), by the lists <c>titles.tsv</c> and <c>title-modifiers.tsv</c>.</summary>
internal static partial class TitleWords
{
    private const string DefiniteForms = "(?:e?n|e?t|na|arna|erna)?";

    private const string DefiniteSingular = "(?:e?n|e?t)";

    private static readonly IReadOnlyList<Cue> Cues = CueList.Read("titles.tsv");

    private static readonly WordTest Head = Compile(Cues, WholePattern.AnyFront, DefiniteForms);

    private static readonly WordTest IndefiniteHead = Compile(Cues, WholePattern.AnyFront, "");

    private static readonly WordTest DefiniteHead = Compile(Cues, WholePattern.AnyFront, DefiniteSingular);

    private static readonly WordTest FunctionHead = Compile([.. Cues.Where(cue => cue.Meaning == "function")], "", DefiniteForms);

    private static readonly WordTest Modifier = Any("title-modifiers.tsv");

    private static readonly WordTest SpeechVerb = Any("speech-verbs.tsv");

    /// <summary>Whether a word, with the punctuation behind it, is a title's last word: "ekonomichef", "ordf.".</summary>
    public static bool IsHead(string word) => Head.IsMatch(Bare(word));

    /// <summary>The word without the punctuation behind it; a full stop stays where it makes an abbreviation.</summary>
    public static string Bare(string word)
    {
        var bare = word.TrimEnd(',', ';', ':', ')');
        var withoutStop = bare.TrimEnd('.');
        return bare.Length == withoutStop.Length || Abbreviation().IsMatch(bare) ? bare : withoutStop;
    }

    /// <summary>Whether a word is a title's last word in the definite form, which means one certain person: "kommunchefen".</summary>
    public static bool IsDefiniteHead(string word) => DefiniteHead.IsMatch(word) && !IndefiniteHead.IsMatch(word);

    /// <summary>Whether all words of a title name a function of the meeting: "1:e vice ordföranden", "tjänstgörande ersättare".</summary>
    public static bool AreFunction(IReadOnlyList<string> words) =>
        words.Count > 0 && FunctionHead.IsMatch(words[^1]) && words.Take(words.Count - 1).All(Modifier.IsMatch);

    /// <summary>Whether a word stands before a title's last word and belongs to the title: "tf.", "teknisk", "kommunstyrelsens", "hälso-".</summary>
    public static bool IsBeforeHead(string word, string? previous) =>
        Modifier.IsMatch(word)
        || Adjective().IsMatch(word)
        || word.EndsWith('-')
        || (word is "och" or "samt" && previous is [.., '-'])
        || (word.Length > 3 && word.EndsWith('s') && !NameWords.IsFirstName(word));

    /// <summary>Whether no title goes on over a word: verbs, "som", "att".</summary>
    public static bool EndsTitle(string word) => Ends().IsMatch(word) || SpeechVerb.IsMatch(word);

    /// <summary>Whether a word, with the punctuation behind it, ends its phrase. The full stop of an abbreviation ends none.</summary>
    public static bool EndsPhrase(string word) =>
        word[^1] is ',' or ';' or ':' or ')' || (word[^1] == '.' && !Modifier.IsMatch(word) && !Abbreviation().IsMatch(word));

    private static WordTest Any(string list) => new(WholePattern.Of(CueList.Read(list)));

    private static WordTest Compile(IReadOnlyList<Cue> cues, string before, string after) =>
        new(new WholePattern($"{before}(?:{string.Join('|', cues.Select(cue => cue.Pattern))}){after}"));

    [GeneratedRegex(@"^(?:\p{L}*ordf|sekr|tjg|ers|led)\.$", RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"^\p{Ll}+(?:sk|ska|skt|ig|iga|ige|igt|ad|ade|ell|ella)$")]
    private static partial Regex Adjective();

    [GeneratedRegex("^(?:är|var|blir|blev|som|att|har|hade|om|ska|kan|vill|valdes|väljs|utses|utsågs)$")]
    private static partial Regex Ends();
}
