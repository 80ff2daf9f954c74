using System.Text.RegularExpressions;

namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>The written-out label of a point at the start of a paragraph: "1.", "2)", "a)", "3.1", "•", "–".</summary>
/// <param name="Label">As written, without the white space around it.</param>
/// <param name="Length">Number of characters before the point's own words.</param>
/// <param name="Number">The number of a numbered point; null for bullets, letters and nested numbers.</param>
internal sealed partial record ListMarker(string Label, int Length, int? Number)
{
    /// <summary>The marker that a normalised text begins with; null when it begins with words.</summary>
    public static ListMarker? Read(string text)
    {
        var match = Marker().Match(text);
        if (!match.Success)
            return null;
        var number = match.Groups["number"];
        return new ListMarker(match.Groups["label"].Value, match.Length, number.Success ? int.Parse(number.ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null);
    }

    /// <summary>A dash or a bullet, as opposed to a number or a letter.</summary>
    public bool IsBullet => Length > 0 && !char.IsLetterOrDigit(Label[^1]) && Label.Length == 1;

    /// <summary>A dash, which may also stand between two words of a sentence.</summary>
    public bool IsDash => Label is "-" or "–" or "—";

    [GeneratedRegex(@"^(?<label>(?<number>\d{1,3})[.)](?!\d)|\(\d{1,3}\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s+\p{Lu})|\(?[a-zåäö]\)|[a-zåäö]\.(?=\s)|[A-ZÅÄÖ]\)|[ivx]{1,4}\)|[•▪▫◦‣●○■□▶►➢➔→❖∙·*–—-]|o(?=\s+\p{Lu}))\s*(?<=\s|[•▪▫◦‣●○■□▶►➢➔→❖∙])(?=\S)")]
    private static partial Regex Marker();
}
