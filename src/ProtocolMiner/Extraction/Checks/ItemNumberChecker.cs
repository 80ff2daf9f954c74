using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Heads;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Checks;

/// <summary>Compares the numbers of the items with each other, and with those that the front page states.</summary>
internal static partial class ItemNumberChecker
{
    /// <summary>A wider gap is a new series of numbers, or another document behind the first.</summary>
    private const int WidestGap = 20;

    public static IEnumerable<Finding> Check(ProtocolDraft draft)
    {
        var items = draft.Items.Select(item => item.Outline).Where(item => item.Label?.Contains('§', StringComparison.Ordinal) is true)
            .SelectMany(item => ParagraphRangeParser.Parse(Digits().Match(item.Number ?? "").Value).Select(number => (Number: number, item.Page))).ToList();
        if (items.Count < 2)
            yield break;

        var found = items.Select(item => item.Number).ToHashSet();
        var stated = Stated(draft);
        foreach (var number in stated.Where(number => !found.Contains(number)))
            yield return new Finding("item-not-found", $"§ {number} is among the items that the front page states (paragrafer) but was not found in the text.", Before(items, number));
        if (stated.Count > 0)
        {
            foreach (var item in items.Where(item => !stated.Contains(item.Number)))
                yield return new Finding("item-not-stated", $"§ {item.Number} is not among the items that the front page states (paragrafer).", item.Page);
            yield break;
        }

        foreach (var (before, after) in items.Zip(items.Skip(1)).Where(pair => pair.Second.Number - pair.First.Number is > 1 and <= WidestGap))
        {
            var missing = after.Number - before.Number == 2 ? $"§ {before.Number + 1} is" : $"§§ {before.Number + 1}–{after.Number - 1} are";
            yield return new Finding("item-missing", $"{missing} missing between § {before.Number} and § {after.Number}. Check whether the minutes leave them out or they could not be read.", before.Page);
        }
    }

    private static int? Before(List<(int Number, int? Page)> items, int number) => items.LastOrDefault(item => item.Number < number).Page;

    private static HashSet<int> Stated(ProtocolDraft draft)
    {
        var head = draft.Head;
        var texts = head.Texts(FrontField.Paragraphs)
            .Concat(head.Parts.Where(part => part.Label?.Field is FrontField.Place or FrontField.PlaceAndTime).SelectMany(part => part.Paragraphs).Select(p => p.Text))
            .Concat(head.Lines);
        foreach (var text in texts)
        {
            var range = StatedRange().Match(text);
            if (range.Success && ParagraphRangeParser.Parse(range.Value) is { Count: > 1 } numbers)
                return [.. numbers];
        }

        return [];
    }

    /// <summary>"12" of "12a"; "4–6".</summary>
    [GeneratedRegex(@"^\d{1,4}(?:–\d{1,4})?")]
    private static partial Regex Digits();

    [GeneratedRegex(@"§+\s?\d{1,4}(?:/\d{2,4})?\s?[–-]\s?\d{1,4}(?:/\d{2,4})?(?:(?:,|\soch)\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?)*|(?<![\d.:-])\d{1,4}\s?[–-]\s?\d{1,4}(?:,\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?)*\s?§§|^\d{1,4}\s?[–-]\s?\d{1,4}$")]
    private static partial Regex StatedRange();
}
