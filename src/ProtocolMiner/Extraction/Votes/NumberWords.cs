using System.Globalization;

namespace ProtocolMiner.Extraction.Votes;

/// <summary>Reads a number written in digits or in Swedish words, up to 99: "12", "tolv", "tjugotre", "en", "ingen".</summary>
internal static class NumberWords
{
    /// <summary>A pattern that matches every number that <see cref="Parse"/> reads, and some words that it does not.</summary>
    public const string Pattern =
        @"(?:\d{1,3}|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)?(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio)|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio"
        + @"|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|ingen|inga|noll)";

    private static readonly string[] Small =
    [
        "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton",
    ];

    private static readonly string[] Tens = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

    /// <summary>The number; null when the word is none.</summary>
    public static int? Parse(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            return digits;
        var lower = word.ToLowerInvariant();
        if (lower is "ingen" or "inga")
            return 0;
        if (Unit(lower) is { } small)
            return small;
        for (var i = 0; i < Tens.Length; i++)
        {
            if (!lower.StartsWith(Tens[i], StringComparison.Ordinal))
                continue;
            var rest = lower[Tens[i].Length..];
            var tens = (i + 2) * 10;
            return rest.Length == 0 ? tens : Unit(rest) is { } unit and > 0 and < 10 ? tens + unit : null;
        }

        return null;
    }

    private static int? Unit(string word)
    {
        if (word == "en")
            return 1;
        var index = Array.IndexOf(Small, word);
        return index >= 0 ? index : null;
    }
}
