using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>
/// Writes names that a list sets in capitals as names are written, first name first: "EK Ada", "EK, Ada" and "Ada EK" are Ada Ek. Capitals
/// are the last name where a common first name stands beside them, or party letters in parentheses behind; other capitals are letters.
/// </summary>
internal static partial class CapitalNames
{
    private static readonly TextInfo Swedish = CultureInfo.GetCultureInfo("sv-SE").TextInfo;

    /// <summary>An entry with the name at its beginning written as usual; the same entry when no part of a name is in capitals.</summary>
    public static string Spell(string entry)
    {
        if (LastFirst().Match(entry) is { Success: true } turned && AreNames(turned))
            return $"{Lower(turned.Groups["first"].Value)} {Lower(turned.Groups["last"].Value)}{entry[turned.Length..]}";
        if (FirstLast().Match(entry) is { Success: true } straight && AreNames(straight))
            return $"{straight.Groups["first"].Value} {Lower(straight.Groups["last"].Value)}{entry[straight.Length..]}";
        return AllCapitals().Match(entry) is { Success: true } capitals ? Lower(capitals.Value) + entry[capitals.Length..] : entry;
    }

    private static bool AreNames(Match match)
    {
        var first = match.Groups["first"].Value.Split(' ');
        return (NameWords.IsFirstName(first[0]) || match.Groups["party"].Success)
            && first.Skip(1).All(word => NameWords.IsFirstName(word) || match.Groups["party"].Success)
            && !match.Groups["last"].Value.Split(' ').Any(PartyReader.IsNational);
    }

    private static string Lower(string name) => string.Join(' ', name.Split(' ').Select(word =>
        word.Any(char.IsLower) ? word
        : NameWords.IsParticle(Swedish.ToLower(word)) ? Swedish.ToLower(word)
        : Swedish.ToTitleCase(Swedish.ToLower(word))));

    private const string Capitals = @"(?:\p{Lu}{2,4}\s){0,2}(?:[DO]['’])?\p{Lu}{2,}(?:[-'’]\p{Lu}{2,})?(?:\s\p{Lu}{2,}(?:-\p{Lu}{2,})?)?";

    private const string Mixed = @"\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}";

    /// <summary>What may stand behind the name.</summary>
    private const string End = @"(?=\s*$|\s?[,;\t]|\s?(?<party>\(\p{L}{1,5}\))|\s\(|\s(?:ersätt|tjänstg|tjg))";

    [GeneratedRegex($"^(?<last>{Capitals}),?\\s(?<first>{Mixed}){End}")]
    private static partial Regex LastFirst();

    [GeneratedRegex($"^(?<first>{Mixed})\\s(?<last>{Capitals}){End}")]
    private static partial Regex FirstLast();

    [GeneratedRegex($@"^\p{{Lu}}{{2,}}(?:-\p{{Lu}}{{2,}})?(?:\s\p{{Lu}}{{2,}}(?:-\p{{Lu}}{{2,}})?){{1,3}}(?=\s?\(\p{{L}}{{1,5}}\))")]
    private static partial Regex AllCapitals();
}
