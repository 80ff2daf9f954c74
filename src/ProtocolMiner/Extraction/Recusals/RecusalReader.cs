using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Recusals;

/// <summary>
/// Reads from a sentence who took no part in an item for recusal (<em>jäv</em>). Who replaces them, or takes the chair meanwhile, stands
/// behind a word that says so.
/// </summary>
internal static partial class RecusalReader
{
    private static readonly Regex Recusal = Compile("recusal");

    private static readonly Regex None = Compile("none");

    private static readonly Regex Replacement = Compile("replacement");

    /// <param name="underHeading">The sentence stands below the heading "Jäv", so that it need not say the word.</param>
    public static IEnumerable<PersonMention> Read(string sentence, bool underHeading, PersonDirectory known)
    {
        if ((!underHeading && !Recusal.IsMatch(sentence)) || None.IsMatch(sentence))
            return [];
        var replacement = Replacement.Match(sentence);
        // "Bo Ek (S) tjänstgör i hennes ställe": below the heading a sentence of its own may tell who came instead.
        if (replacement.Success && !Recusal.IsMatch(sentence))
            return [];
        var stop = replacement.Success ? replacement.Index : sentence.Length;
        return PersonFinder.Find(sentence, known).Where(mention => mention.NameStart < stop && !mention.Genitive && mention.Evidence > PersonEvidence.Capitals);
    }

    /// <summary>Numbers of the items that the sentence names for the recusal; empty when it means the item that it stands in.</summary>
    public static IReadOnlyList<string> ItemsNamed(string sentence) =>
        [.. OtherItems().Matches(sentence).SelectMany(match => match.Groups["number"].Captures.Select(capture => capture.Value))];

    /// <summary>Whether the chair, without a name, is the one: "Ordföranden anmäler jäv".</summary>
    public static bool IsChair(string sentence) =>
        Recusal.Match(sentence) is { Success: true } match && !None.IsMatch(sentence)
        && sentence.StartsWith("Ordförande", StringComparison.Ordinal) && PersonFinder.Find(sentence[..match.Index]).Count == 0;

    private static Regex Compile(string meaning) => new(
        $@"(?<!\p{{L}})(?:{string.Join('|', CueList.Read("recusals.tsv").Where(cue => cue.Meaning == meaning).Select(cue => cue.Pattern.Replace(" ", @"\s", StringComparison.Ordinal)))})(?!\p{{L}})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\b(?:under|vid|på|i|inför|för)\s(?:paragraf(?:erna)?|ärende(?:na)?|punkt(?:erna)?|§+)\s?(?<number>\d{1,4})(?:(?:,|\soch|\ssamt)\s(?<number>\d{1,4}))*", RegexOptions.IgnoreCase)]
    private static partial Regex OtherItems();
}
