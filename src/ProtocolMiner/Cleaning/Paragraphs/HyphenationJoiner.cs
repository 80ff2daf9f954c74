using System.Text.RegularExpressions;

namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>How a line's end and the next line's start are put together.</summary>
internal enum LineJoint
{
    /// <summary>A space between them.</summary>
    Space,

    /// <summary>Nothing between them; a hyphen or dash at the end stays.</summary>
    Tight,

    /// <summary>The hyphen at the end goes: it only marked the break (<em>avstavning</em>).</summary>
    DropHyphen,
}

/// <summary>
/// Undoes hyphenation at line ends. A hyphen stays in names ("Anna-Lena"), between digits, after abbreviations ("IT-stöd"), in
/// coordinations ("barn- och", with a space), and where the document writes the word with it elsewhere.
/// </summary>
internal static partial class HyphenationJoiner
{
    /// <param name="above">The line that ends, normalised.</param>
    /// <param name="below">The line that goes on, normalised.</param>
    public static LineJoint Join(string above, string below, WordForms forms)
    {
        // Few lines end so; the pattern would try each of their words.
        if (below.Length == 0 || above is not [.., '-' or '–' or '/'] || LineEnd().Match(above) is not { Success: true } end)
            return LineJoint.Space;
        var mark = end.Groups["mark"].Value[0];
        var left = end.Groups["word"].Value;
        if (mark != '-')
            return char.IsLetterOrDigit(left[^1]) && char.IsLetterOrDigit(below[0]) && (mark == '/' || char.IsDigit(below[0])) ? LineJoint.Tight : LineJoint.Space;
        var right = LineStart().Match(below).Value;
        if (right.Length == 0)
            return LineJoint.Space;
        if (!char.IsLetter(right[0]) || !char.IsLetter(left[^1]) || Address().IsMatch(left))
            return LineJoint.Tight;
        if (Conjunction().IsMatch(right))
            return LineJoint.Space;
        return JoinWord(LastWord().Match(left).Value, right, forms);
    }

    private static LineJoint JoinWord(string left, string right, WordForms forms)
    {
        var hyphenated = forms.Count(left + "-" + right);
        var joined = forms.Count(left + right);
        if (hyphenated != joined)
            return hyphenated > joined ? LineJoint.Tight : LineJoint.DropHyphen;
        var capitals = left.All(char.IsUpper);
        if (char.IsUpper(right[0]))
            return capitals && right.Length > 1 && right.All(char.IsUpper) && left.Length > LongestAbbreviation ? LineJoint.DropHyphen : LineJoint.Tight;
        return capitals || left.Length == 1 || Prefix().IsMatch(left) ? LineJoint.Tight : LineJoint.DropHyphen;
    }

    /// <summary>Words in capitals up to this length are abbreviations (KS, IT, SKR, SLSO), longer ones are headings in capitals.</summary>
    private const int LongestAbbreviation = 4;

    [GeneratedRegex(@"(?<word>[^\s]+)(?<mark>[-–/])$")]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"^[\p{L}\p{Nd}]+")]
    private static partial Regex LineStart();

    [GeneratedRegex(@"\p{L}+$")]
    private static partial Regex LastWord();

    [GeneratedRegex(@"^(?:och|eller|samt|respektive|resp|alternativt|till|som|men)$", RegexOptions.IgnoreCase)]
    private static partial Regex Conjunction();

    /// <summary>First parts of compounds that are written with a hyphen: "ja-röst", "icke-verkställda".</summary>
    [GeneratedRegex(@"^(?:ja|nej|icke|ex|vice)$", RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();

    /// <summary>An address of the web or of mail: a hyphen in it is part of it.</summary>
    [GeneratedRegex(@"[@/]|^www\.", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
