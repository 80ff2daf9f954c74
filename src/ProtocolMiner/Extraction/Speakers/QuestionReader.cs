using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Speakers;

/// <summary>Reads who asked an interpellation or a question that is answered, from the item's title: "Interpellation av Anna Berg (S) till …".</summary>
internal static partial class QuestionReader
{
    public static IReadOnlyList<SpeechSubject> Askers(string title, string itemText)
    {
        var match = Question().Match(title);
        return match.Success && Answered().IsMatch(title + "\n" + itemText)
            ? SubjectFinder.Behind(title, match.Length - 1, PersonFinder.Find(title))
            : [];
    }

    /// <summary>Whether the question of a sentence is answered at this item.</summary>
    public static bool IsAnswered(string itemText) => Answered().IsMatch(itemText);

    /// <summary>Whether the sentence tells of a question that was handed in and not asked aloud.</summary>
    public static bool IsWritten(string sentence) => Written().IsMatch(sentence);

    [GeneratedRegex(@"interpellation|\b(?:lämna(?:t|de)|inkommit|inkom)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Written();

    [GeneratedRegex(@"^(?:svar\s(?:på|till)\s|besvarande\sav\s)?(?:interpellation(?:en)?|(?:enkel\s)?fråga(?:n)?)\s(?:(?!till\s)\p{L}+\s){0,3}?(?:av|från)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Question();

    [GeneratedRegex(@"\b(?:besvara(?:r|de|s|des|ts?)\b(?!\s(?:(?:vid|på|i)\s(?:nästa|ett\ssenare|kommande|sammanträdet\si|mötet\si)|skriftligt\s(?:till|inför)|senare))|svara(?:r|de)|anses\s(?:vara\s)?besvara[td]|är\sbesvara[td]|svar\spå\s(?:interpellation|fråga|enkel))", RegexOptions.IgnoreCase)]
    private static partial Regex Answered();
}
