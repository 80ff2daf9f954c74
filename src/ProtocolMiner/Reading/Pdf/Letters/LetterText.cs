using System.Globalization;
using System.Text;

namespace ProtocolMiner.Reading.Pdf.Letters;

/// <summary>The text of one letter → what it says: NFC, ligatures taken apart, control characters and invisible marks dropped.</summary>
internal static class LetterText
{
    private const char SoftHyphen = '\u00ad';

    /// <summary>The soft hyphen stays: it tells the cleaner that a word goes on in the next line.</summary>
    public static string Normalize(string value)
    {
        if (value.Length == 1 && value[0] is >= ' ' and < '\u007f')
            return value;
        var clean = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (c is >= '\ufb00' and <= '\ufb06')
                clean.Append(c.ToString().Normalize(NormalizationForm.FormKC));
            else if (c == SoftHyphen || (!char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format))
                clean.Append(c);
        }

        return IsWellFormed(clean) ? clean.ToString().Normalize(NormalizationForm.FormC) : "\ufffd";
    }

    /// <summary>Whether a letter stands for nothing that can be read: its font has no usable character map.</summary>
    public static bool IsUnreadable(string value) =>
        value.Length > 0 && (value[0] is '\ufffd' or (>= '\ue000' and <= '\uf8ff') or (< ' ' and not '\t' and not '\n' and not '\r')
            || char.GetUnicodeCategory(value, 0) is UnicodeCategory.OtherNotAssigned);

    /// <summary>Normalization throws for half a surrogate pair.</summary>
    private static bool IsWellFormed(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return false;
        }

        return true;
    }
}
