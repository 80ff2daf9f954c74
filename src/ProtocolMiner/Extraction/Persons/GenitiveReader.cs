using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>
/// Tells whether a name stands in the genitive (<em>genitiv</em>): "Anna Bergs yrkande", "NN:s förslag". Names that end in s have the
/// same form in both cases and are left as they are.
/// </summary>
internal static partial class GenitiveReader
{
    /// <summary>The name without a genitive's s.</summary>
    /// <param name="rest">What follows the name, party letters apart.</param>
    /// <param name="isKnown">Whether the document names a person so elsewhere.</param>
    public static string Strip(string name, string rest, Func<string, bool> isKnown)
    {
        if (name.EndsWith(":s", StringComparison.Ordinal))
            return name[..^2];
        if (name.Length < 4 || name[^1] != 's' || isKnown(name))
            return name;
        var stem = name[..^1];
        var surelyGenitive = isKnown(stem) || SurnameEnding().IsMatch(stem);
        return surelyGenitive || (Owned().IsMatch(rest) && !EndsInS().IsMatch(name)) ? stem : name;
    }

    /// <summary>Endings of surnames that no surname adds an s to.</summary>
    [GeneratedRegex("(?:sson|son|ström|berg|qvist|kvist|quist|lund|gren|blad|strand|stedt|dahl|mark|holm|skog|sjö|dotter|sen|nder)$")]
    private static partial Regex SurnameEnding();

    /// <summary>What a person's name in the genitive stands before.</summary>
    [GeneratedRegex(@"^\s*(?:m\.?\s?fl\.?:?s?\s+|(?:och|samt)\s.{0,60}?s\s+(?:\(\p{L}{1,6}\)\s+)?)?(?:\p{L}+\s+)?(?:\p{L}*(?:yrkande|förslag|reservation|motion|interpellation|fråga|anmälan|anförande|inlägg|skrivelse|anteckning|yttrande|frånvaro|plats|uppdrag|avsägelse|initiativ|proposition|tilläggs?)\p{L}{0,4})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Owned();

    /// <summary>Endings of names that end in s by themselves: Jonas, Lewis, Marcus, Hedenäs, Andreas, Anders, Clas.</summary>
    [GeneratedRegex("(?:[aiouyåäö]s|ders|ners|ars|ans|ens|nns|ss|ews|oers|lls)$")]
    private static partial Regex EndsInS();
}
