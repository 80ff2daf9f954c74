using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Assistant.Checking;

/// <summary>A sentence of a model's answer, and the numbers of the passages that it cites.</summary>
internal sealed partial record CitedSentence(string Text, IReadOnlyList<int> Citations)
{
    /// <summary>Reads "Nämnden godkände planen [2, 5]." as a sentence without and with its citations.</summary>
    public static CitedSentence Read(string written)
    {
        var numbers = Citation().Matches(written).SelectMany(match => Number().Matches(match.Value)).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture));
        var text = Spaces().Replace(Citation().Replace(ListMark().Replace(written, ""), ""), " ").Trim();
        return new CitedSentence(BeforeMark().Replace(text, ""), [.. numbers.Distinct()]);
    }

    /// <summary>As a model is asked to write it.</summary>
    public override string ToString()
    {
        var mark = Text.Length > 0 && Text[^1] is '.' or '!' or '?' ? 1 : 0;
        return $"{Text[..^mark]} [{string.Join(", ", Citations)}]{Text[^mark..]}";
    }

    [GeneratedRegex(@"\s?\[\s?\d{1,4}(?:\s?[,;–-]\s?\d{1,4})*\s?\]", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();

    /// <summary>What stands before a point of a list, and the stars of bold type.</summary>
    [GeneratedRegex(@"^\s*(?:[-*•–]\s+|\d{1,2}[.)]\s+)|\*\*", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s+(?=[.!?]$)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeMark();
}
