using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Assistant.Checking;

/// <summary>Reads numbers in digits (1 250 000, 2,5) and in words (två, tolv). "En" and "ett" are articles more often than numbers and are not read.</summary>
internal static partial class NumberReader
{
    private static readonly string[] FromTwo =
        ["två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo"];

    public static IEnumerable<Claim> Take(MaskedText text)
    {
        foreach (var match in text.Take(InDigits()))
            yield return new Claim(ClaimKind.Number, Separators().Replace(match.Value, "").Replace('.', ','), match.Value);
        foreach (var match in text.Take(InWords()))
        {
            var value = 2 + Array.FindIndex(FromTwo, word => word.Equals(match.Value, StringComparison.OrdinalIgnoreCase));
            yield return new Claim(ClaimKind.Number, value.ToString(CultureInfo.InvariantCulture), match.Value);
        }
    }

    /// <summary>Digits in groups of three, or as they come; decimals behind a comma or a full stop.</summary>
    [GeneratedRegex(@"(?<!\d)(?:\d{1,3}(?:[ \u00A0.]\d{3})+(?!\d)|\d+)(?:[,.:]\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex InDigits();

    /// <summary>Spaces and full stops between groups of three digits.</summary>
    [GeneratedRegex(@"[ \u00A0]|\.(?=\d{3}(?:\D|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(
        @"(?<!\p{L})(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo)(?!\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InWords();
}
