using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>
/// Finds the protocol's own attachments (<em>bilagor</em>) that an item names: "se bilaga 2" is "bilaga 2", "bilagorna 3–5" three of them.
/// An attachment to another document ("bilaga 3 till tjänsteutlåtandet") is none of the protocol's.
/// </summary>
internal static partial class AttachmentFinder
{
    /// <summary>A longer range than this is no range of attachments.</summary>
    private const int LongestRange = 20;

    public static IReadOnlyList<string> Find(string text)
    {
        var found = new List<string>();
        foreach (Match match in Mention().Matches(text))
        {
            if (OfAnother().IsMatch(text[(match.Index + match.Length)..Math.Min(text.Length, match.Index + match.Length + 40)]))
                continue;
            foreach (var number in Numbers(match.Groups["numbers"].Value))
            {
                if (!found.Contains("bilaga " + number))
                    found.Add("bilaga " + number);
            }
        }

        return found;
    }

    private static IEnumerable<string> Numbers(string text)
    {
        foreach (Match match in Number().Matches(text))
        {
            var first = match.Groups["first"].Value;
            if (match.Groups["last"].Success && int.TryParse(first, out var from) && int.TryParse(match.Groups["last"].Value, out var to) && to - from is > 0 and <= LongestRange)
            {
                for (var i = from; i <= to; i++)
                    yield return i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
            else
            {
                yield return first;
            }
        }
    }

    [GeneratedRegex(@"\bbilag(?:a|orna|or)\s+(?<numbers>(?:\d{1,3}|[A-Z]\b)(?:\s?[–-]\s?\d{1,3}|,\s?\d{1,3}|\s(?:och|samt)\s\d{1,3}\b(?!\s\p{L}))*)", RegexOptions.IgnoreCase)]
    private static partial Regex Mention();

    [GeneratedRegex(@"(?<first>\d{1,3}|[A-Z])(?:\s?[–-]\s?(?<last>\d{1,3}))?")]
    private static partial Regex Number();

    /// <summary>What follows makes it the attachment of a case document, not of the protocol.</summary>
    [GeneratedRegex(@"^\s(?:till|i|av)\s(?!protokollet|detta protokoll)\p{L}", RegexOptions.IgnoreCase)]
    private static partial Regex OfAnother();
}
