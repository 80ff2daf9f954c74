using System.Globalization;

namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// A letter as placed on the page, in the reading direction of its text: the origin is the top left corner, x grows in the direction
/// of reading, y grows downwards. Lengths are points.
/// </summary>
/// <param name="Text">One character, or several where one glyph stands for them.</param>
/// <param name="Left">Where the letter's advance begins.</param>
/// <param name="Right">Where the letter's advance ends.</param>
/// <param name="Baseline">The line that the letter stands on.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, TextStyle Style)
{
    /// <summary>Part of the font size that letters with accents rise over the baseline, of usual text fonts.</summary>
    private const double Ascent = 0.8;

    /// <summary>Part of the font size that g, p and y hang below the baseline, of usual text fonts.</summary>
    private const double Descent = 0.2;

    public double Top => Baseline - (Ascent * Style.Size);

    public double Bottom => Baseline + (Descent * Style.Size);

    public Box Box => new(Left, Top, Right, Bottom);

    public bool IsSpace => string.IsNullOrWhiteSpace(Text);

    /// <summary>A bullet, check mark, arrow or box: a word of its own however close the text stands.</summary>
    public bool IsSign => Text[0] == '•' || (Text[0] >= '\u2190' && char.GetUnicodeCategory(Text[0]) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol);
}
