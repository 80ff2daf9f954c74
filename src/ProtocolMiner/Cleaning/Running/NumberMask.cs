using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Cleaning.Running;

/// <summary>A line with its numbers taken out, to compare lines that differ only in a number that counts the pages.</summary>
/// <param name="Masked">Lower case, every number replaced by "#", save those that tell items apart.</param>
/// <param name="Numbers">The numbers taken out, in order.</param>
internal sealed partial record NumberMask(string Masked, IReadOnlyList<long> Numbers)
{
    public static NumberMask Of(string text)
    {
        var numbers = new List<long>();
        if (NamesItem(text))
            return new NumberMask(text.ToLowerInvariant(), []);
        var masked = Number().Replace(text, match =>
        {
            numbers.Add(long.Parse(match.ValueSpan, CultureInfo.InvariantCulture));
            return "#";
        });
        return new NumberMask(masked.ToLowerInvariant(), numbers);
    }

    /// <summary>The line begins as the heading of an item does ("§ 12", "12 §", "KS § 12") or bears a case number ("Dnr KS 2024/7").</summary>
    public static bool NamesItem(string text) => ItemHeading().IsMatch(text) || CaseNumber().IsMatch(text);

    [GeneratedRegex(@"[0-9]{1,18}")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:\p{L}{1,6}[ -]?)?(?:§\s?[0-9]{1,4}|[0-9]{1,4}\s?§)(?!\s?§)")]
    private static partial Regex ItemHeading();

    [GeneratedRegex(@"\b(?:dnr|diarie(?:nr|nummer)|ärende(?:nr|nummer|-?id))\b", RegexOptions.IgnoreCase)]
    private static partial Regex CaseNumber();
}
