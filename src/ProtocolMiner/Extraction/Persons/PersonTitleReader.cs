using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>
/// Reads titles (<em>befattning</em>) in a text: "ekonomichef", "tf. hälso- och sjukvårdsdirektören", "kommunstyrelsens ordförande",
/// "chef för vård och omsorg". A title is words that modify, a last word, and a complement behind a preposition.
/// </summary>
internal static partial class PersonTitleReader
{
    /// <summary>A title with its complement is rarely longer, in words.</summary>
    private const int MostWords = 9;

    /// <summary>A complement without preposition ("avdelningschef individ- och familjeomsorg") is rarely longer, in words.</summary>
    private const int MostBareWords = 4;

    /// <summary>Longest stretch of text, in characters, that is looked at for a title.</summary>
    private const int Reach = 160;

    /// <summary>Whether a whole phrase is a title: one of its words is a title's last word.</summary>
    public static bool IsTitle(string phrase)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords && words.Any(TitleWords.IsHead) && !words.Any(TitleWords.EndsTitle);
    }

    /// <summary>Whether a title names a function of the meeting ("ordföranden", "tjänstgörande ersättare") and not an office.</summary>
    public static bool IsFunction(string title) =>
        TitleWords.AreFunction(SubstitutesMember().Replace(title, "").Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Length of the title that begins at a place, without its complement; 0 when none does.</summary>
    public static int HeadLengthAt(string text, int start) =>
        FindHead(WordsFrom(text, start)) is { } head ? head.End : 0;

    /// <summary>Length of the title that begins at a place; 0 when none does.</summary>
    public static int LengthAt(string text, int start)
    {
        var words = WordsFrom(text, start);
        if (FindHead(words) is not { } head)
            return 0;
        var next = head.Word + 1;
        if (TitleWords.EndsPhrase(words[head.Word].Value) || next == words.Count || OrganizationReader.ReadAt(text, start + head.End, out _) is not null)
            return head.End;
        return Preposition().IsMatch(words[next].Value)
            ? ComplementEnd(words, next, head.End)
            : BareComplementEnd(words, next) ?? head.End;
    }

    /// <summary>Length of the title that begins a text and that a name follows; 0 without one. A complement may swallow the name; then the title is shorter.</summary>
    public static int LengthBeforeName(string text)
    {
        var first = LengthAt(text, 0);
        // "Kanslichef tillika sekreterare Anna Berg"
        if (first > 0 && And().Match(text, first) is { Success: true } and && LengthBeforeName(text[(first + and.Length)..]) is var second and > 0)
            return first + and.Length + second;
        for (var length = first; length > 0; length = text.LastIndexOf(' ', length - 1))
        {
            var lastWord = text[(text.LastIndexOf(' ', length - 1) + 1)..length];
            // "ersättare för Bo Berg": the title does not end within a name.
            var endsWell = TitleWords.IsHead(lastWord) || (!Dangling().IsMatch(lastWord) && !NameWords.IsNameWord(lastWord));
            if (length < text.Length && text[length] is ' ' or ',' or '\t' && endsWell && IsTitle(text[..length]) && PersonName.BeginsAt(text, length + 1))
                return length;
        }

        return first == 0 ? 0 : WithBareComplement(text, first);
    }

    /// <summary>"Verksamhetschef hemtjänst Anna Berg": words in lower case between the title and a name; 0 when no name comes behind them.</summary>
    private static int WithBareComplement(string text, int head)
    {
        var words = WordsFrom(text, head);
        for (var i = 0; i < Math.Min(words.Count, MostBareWords) && char.IsLower(words[i].Value[0]) && !TitleWords.EndsTitle(words[i].Value); i++)
        {
            var end = head + words[i].Index + words[i].Length;
            if (end < text.Length && text[end] == ' ' && !Dangling().IsMatch(words[i].Value) && PersonName.BeginsAt(text, end + 1)
                && PersonName.Length(text[(end + 1)..].Split([' ', ',', '\t', '('])) > 1)
                return end;
        }

        return 0;
    }

    /// <summary>Where the title begins that ends at a place (white space before it apart); -1 when none ends there.</summary>
    public static int StartBefore(string text, int end)
    {
        var from = Math.Max(0, end - Reach);
        var words = Word().Matches(text[from..end]);
        if (words.Count == 0 || Dangling().IsMatch(words[^1].Value) || words[^1].Value[^1] is ',' or ';' or ':' or ')')
            return -1;
        var head = words.Count - 1;
        while (head >= 0 && !TitleWords.IsHead(words[head].Value))
        {
            if (words.Count - head > MostWords - 2 || TitleWords.EndsPhrase(words[head].Value) || TitleWords.EndsTitle(words[head].Value))
                return -1;
            head--;
        }

        if (head < 0 || (head < words.Count - 1 && (TitleWords.EndsPhrase(words[head].Value) || !Preposition().IsMatch(words[head + 1].Value))))
            return -1;
        var first = head;
        while (first > 0 && !TitleWords.EndsPhrase(words[first - 1].Value) && TitleWords.IsBeforeHead(words[first - 1].Value, first > 1 ? words[first - 2].Value : null))
            first--;
        return from + words[first].Index;
    }

    private static MatchCollection WordsFrom(string text, int start) => Word().Matches(text[start..Math.Min(text.Length, start + Reach)]);

    private static (int Word, int End)? FindHead(MatchCollection words)
    {
        for (var i = 0; i < Math.Min(words.Count, MostWords); i++)
        {
            var word = words[i].Value;
            // "tjänstgörande ersättare", "vice ordförande": the last of several heads in a row.
            if (TitleWords.IsHead(word) && !(i + 1 < words.Count && !TitleWords.EndsPhrase(word) && TitleWords.IsBeforeHead(word, null) && TitleWords.IsHead(words[i + 1].Value)))
                return (i, words[i].Index + TitleWords.Bare(word).Length);
            if (!TitleWords.IsBeforeHead(word, i > 0 ? words[i - 1].Value : null) || TitleWords.EndsPhrase(word))
                return null;
        }

        return null;
    }

    /// <summary>Behind a preposition, a complement goes on to a comma, a verb or the next name.</summary>
    private static int ComplementEnd(MatchCollection words, int first, int headEnd)
    {
        var end = headEnd;
        for (var i = first; i < Math.Min(words.Count, first + MostWords); i++)
        {
            var word = words[i].Value;
            if (word[0] == '(' || TitleWords.EndsTitle(word) || IsConjunctionBeforeName(words, i))
                break;
            if (!Dangling().IsMatch(word))
                end = words[i].Index + TitleWords.Bare(word).Length;
            if (TitleWords.EndsPhrase(word))
                break;
        }

        return end;
    }

    /// <summary>Without one, only some words that a comma or parenthesis closes; null when they are no complement.</summary>
    private static int? BareComplementEnd(MatchCollection words, int first)
    {
        for (var i = first; i < Math.Min(words.Count, first + MostBareWords); i++)
        {
            var word = words[i].Value;
            if (word[0] == '(' || TitleWords.EndsTitle(word) || NameWords.IsFirstName(word) || (i == first && Dangling().IsMatch(word)))
                return null;
            if (word[^1] is ',' or ')')
                return words[i].Index + TitleWords.Bare(word).Length;
        }

        return null;
    }

    private static bool IsConjunctionBeforeName(MatchCollection words, int i) =>
        words[i].Value is "och" or "samt"
        && i + 2 < words.Count && NameWords.IsNameWord(words[i + 1].Value) && char.IsUpper(words[i + 2].Value[0]);

    /// <summary>Whom a substitute replaces is no office; what a chair chairs is ("ordföranden i revisionen").</summary>
    [GeneratedRegex(@"(?<=\b(?:ersättare|suppleant|tjänstgörande))\sför\s.*$", RegexOptions.IgnoreCase)]
    private static partial Regex SubstitutesMember();

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\G\s(?:tillika|och|samt)\s")]
    private static partial Regex And();

    [GeneratedRegex("^(?:för|i|på|vid|inom|över|hos|från)$")]
    private static partial Regex Preposition();

    /// <summary>Words that end no title.</summary>
    [GeneratedRegex("^(?:för|i|på|vid|inom|över|hos|från|och|samt|med|av|till)$")]
    private static partial Regex Dangling();
}
