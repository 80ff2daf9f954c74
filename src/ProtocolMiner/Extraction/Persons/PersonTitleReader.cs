using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>
/// Reads titles (<em>befattning</em>): "ekonomichef", "tf. hälso- och sjukvårdsdirektören", "kommunstyrelsens ordförande", "chef för
/// vård och omsorg". A title is words that modify, a last word from <c>titles.tsv</c>, and a complement behind a preposition.
/// </summary>
internal static partial class PersonTitleReader
{
    /// <summary>A title with its complement is rarely longer, in words.</summary>
    private const int MostWords = 9;

    private const string DefiniteForms = "(?:e?n|e?t|na|arna|erna)?";

    private const string DefiniteSingular = "(?:e?n|e?t)";

    private const string Compound = @"(?:\p{L}[\p{L}-]*)?";

    private static readonly string[] Heads = [.. CueList.Read("titles.tsv").Select(cue => cue.Pattern)];

    private static readonly Regex Head = Compile(Heads, Compound, DefiniteForms);

    private static readonly Regex IndefiniteHead = Compile(Heads, Compound, "");

    private static readonly Regex DefiniteHead = Compile(Heads, Compound, DefiniteSingular);

    private static readonly Regex FunctionHead =
        Compile(CueList.Read("titles.tsv").Where(cue => cue.Meaning == "function").Select(cue => cue.Pattern), "", DefiniteForms);

    private static readonly Regex Modifier = Compile(CueList.Read("title-modifiers.tsv").Select(cue => cue.Pattern), "", "");

    private static readonly Regex SpeechVerb = Compile(CueList.Read("speech-verbs.tsv").Select(cue => cue.Pattern), "", "");

    /// <summary>Whether a word is a title's last word.</summary>
    public static bool IsHead(string word) => Head.IsMatch(word.TrimEnd(',', ';', ':'));

    /// <summary>Whether a word is a title's last word in the definite form, which means one certain person: "kommunchefen".</summary>
    public static bool IsDefiniteHead(string word) => DefiniteHead.IsMatch(word) && !IndefiniteHead.IsMatch(word);

    /// <summary>Whether a whole phrase is a title: one of its words is a title's last word.</summary>
    public static bool IsTitle(string phrase)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords && words.Any(IsHead) && !words.Any(SpeechVerb.IsMatch);
    }

    /// <summary>Whether a title names a function of the meeting ("ordföranden", "tjänstgörande ersättare") and not an office.</summary>
    public static bool IsFunction(string title)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && FunctionHead.IsMatch(words[^1]) && words[..^1].All(Modifier.IsMatch);
    }

    /// <summary>Length of the title that begins at a place, without its complement; 0 when none does.</summary>
    public static int HeadLengthAt(string text, int start) => LengthAt(text, start, withComplement: false);

    /// <summary>Length of the title that begins at a place; 0 when none does.</summary>
    public static int LengthAt(string text, int start) => LengthAt(text, start, withComplement: true);

    private static int LengthAt(string text, int start, bool withComplement)
    {
        var words = WordPattern().Matches(text[start..Math.Min(text.Length, start + 160)]);
        var (head, end) = (-1, 0);
        for (var i = 0; i < Math.Min(words.Count, MostWords); i++)
        {
            var word = words[i].Value;
            if (end == 0)
            {
                if (IsHead(word))
                    (head, end) = (i, words[i].Index + word.TrimEnd(',', ';', ':').Length);
                else if (!IsBeforeHead(words, i))
                    return 0;
                if ((ClosesPhrase(word) && (end > 0 || !Modifier.IsMatch(word))) || (end > 0 && !withComplement))
                    return end;
                continue;
            }

            // A complement begins with a preposition and goes on to a comma, a verb or the next name.
            if ((i == head + 1 && (!Preposition().IsMatch(word) || OrganizationReader.ReadAt(text, start + end, out _) is not null)) || SpeechVerb.IsMatch(word) || word[0] == '(' || IsConjunctionBeforeName(words, i))
                return TrimComplement(text, start, end);
            end = words[i].Index + word.TrimEnd(',', ';', ':', '.').Length;
            if (ClosesPhrase(word))
                return end;
        }

        return end;
    }

    /// <summary>Where the title begins that ends at a place (white space before it apart); -1 when none ends there.</summary>
    public static int StartBefore(string text, int end)
    {
        var from = Math.Max(0, end - 120);
        var words = WordPattern().Matches(text[from..end]);
        if (words.Count == 0 || (!IsHead(words[^1].Value) && DanglingWord().IsMatch(" " + words[^1].Value)) || words[^1].Value[^1] is ',' or ';' or ':' or ')')
            return -1;
        var head = words.Count - 1;
        while (head >= 0 && !IsHead(words[head].Value))
        {
            if (words.Count - head > MostWords - 2 || ClosesPhrase(words[head].Value) || SpeechVerb.IsMatch(words[head].Value))
                return -1;
            head--;
        }

        if (head < 0 || (head < words.Count - 1 && (ClosesPhrase(words[head].Value) || !Preposition().IsMatch(words[head + 1].Value))))
            return -1;
        var first = head;
        while (first > 0 && !ClosesPhrase(words[first - 1].Value, words[first - 1].Value) && IsBeforeHead(words, first - 1))
            first--;
        return from + words[first].Index;
    }

    private static bool IsBeforeHead(MatchCollection words, int i)
    {
        var word = words[i].Value;
        return Modifier.IsMatch(word)
            || Adjective().IsMatch(word)
            || word.EndsWith('-')
            || (word is "och" or "samt" && i > 0 && words[i - 1].Value.EndsWith('-'))
            || (word.Length > 3 && word.EndsWith('s') && !NameWords.IsFirstName(word));
    }

    private static bool IsConjunctionBeforeName(MatchCollection words, int i) =>
        words[i].Value is "och" or "samt"
        && i + 2 < words.Count && NameWords.IsNameWord(words[i + 1].Value) && char.IsUpper(words[i + 2].Value[0]);

    private static int TrimComplement(string text, int start, int end)
    {
        var title = text.Substring(start, end);
        var tail = DanglingWord().Match(title);
        return tail.Success ? tail.Index : end;
    }

    private static bool ClosesPhrase(string word, string? unlessModifier = null) =>
        word[^1] is ',' or ';' or ':' or ')' || (word[^1] == '.' && (unlessModifier is null || !Modifier.IsMatch(unlessModifier)) && !IsHead(word));

    private static Regex Compile(IEnumerable<string> patterns, string before, string after) => new(
        $"^(?:{before}(?:{string.Join('|', patterns)}){after})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\S+")]
    private static partial Regex WordPattern();

    [GeneratedRegex("^(?:för|i|på|vid|inom|över|hos|från)$")]
    private static partial Regex Preposition();

    [GeneratedRegex(@"^\p{Ll}+(?:sk|ska|skt|ig|iga|ige|igt|ad|ade|ell|ella)$")]
    private static partial Regex Adjective();

    [GeneratedRegex(@"\s+(?:för|i|på|vid|inom|över|hos|från|och|samt)$")]
    private static partial Regex DanglingWord();
}
