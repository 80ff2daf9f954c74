using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using ProtocolMiner.Reading.Office;
using SymbolFont = ProtocolMiner.Reading.Office.SymbolFont;

namespace ProtocolMiner.Reading.Graphics;

/// <summary>Tells the bullet or number before each paragraph of a shape. Numbers go on until a paragraph of the same or a higher level has none of the kind.</summary>
internal sealed class BulletCounter
{
    private readonly (string? Scheme, int Last)[] levels = new (string?, int)[TextLevels.Count];

    /// <summary>The label of the next paragraph; null without one.</summary>
    public string? Next(OpenXmlElement? bullet, string? font, int level)
    {
        Array.Clear(levels, level + 1, levels.Length - level - 1);
        if (bullet is not AutoNumberedBullet numbered)
        {
            levels[level] = default;
            return bullet switch
            {
                CharacterBullet { Char.Value: { Length: > 0 } character } => SymbolFont.Convert(character, font),
                PictureBullet => "•",
                _ => null,
            };
        }

        var scheme = numbered.Type?.InnerText ?? "arabicPeriod";
        var start = numbered.StartAt.Stated() ?? 1;
        var (last, number) = (levels[level].Scheme, levels[level].Last + 1);
        if (last != scheme)
            number = start;
        levels[level] = (scheme, number);
        return Format(number, scheme);
    }

    /// <summary>Schemes are named by their digits and what stands around them: "arabicPeriod", "alphaLcParenR", "romanUcParenBoth".</summary>
    private static string Format(int number, string scheme)
    {
        var digits = scheme switch
        {
            _ when scheme.StartsWith("alphaLc", StringComparison.Ordinal) => LetterNumber.Format(number),
            _ when scheme.StartsWith("alphaUc", StringComparison.Ordinal) => LetterNumber.Format(number).ToUpperInvariant(),
            _ when scheme.StartsWith("romanLc", StringComparison.Ordinal) => RomanNumber.Format(number).ToLowerInvariant(),
            _ when scheme.StartsWith("romanUc", StringComparison.Ordinal) => RomanNumber.Format(number),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
        return scheme switch
        {
            _ when scheme.EndsWith("ParenBoth", StringComparison.Ordinal) => $"({digits})",
            _ when scheme.EndsWith("ParenR", StringComparison.Ordinal) => digits + ")",
            _ when scheme.EndsWith("Plain", StringComparison.Ordinal) => digits,
            _ => digits + ".",
        };
    }
}
