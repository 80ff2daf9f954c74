using System.Globalization;
using System.Text;

namespace ProtocolMiner.Protocols;

/// <summary>Letters as Swedish counts them: å, ä and ö are letters of their own, é is an e with an accent.</summary>
internal static class SwedishLetters
{
    private const string Own = "åäöÅÄÖ";

    /// <summary>The word without accents and other marks, å, ä and ö kept; in NFC.</summary>
    public static string WithoutAccents(string word)
    {
        if (word.All(char.IsAscii))
            return word;
        var plain = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormC))
        {
            if (Own.Contains(letter))
                plain.Append(letter);
            else
                plain.Append([.. letter.ToString().Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)]);
        }

        return plain.ToString();
    }
}
