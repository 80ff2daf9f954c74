using System.Globalization;
using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Heads;

namespace ProtocolMiner.Extraction.Decisions;

/// <summary>A paragraph below a decision's heading.</summary>
/// <param name="Label">The marker as written, such as "a."; empty without one.</param>
/// <param name="Level">0-based depth in a list.</param>
/// <param name="Text">The words behind the marker; behind a number, a leading <em>att</em> is part of the marker.</param>
internal sealed partial record DecisionLine(PointMarker Marker, string Label, int Level, string Text, int? Page)
{
    /// <summary>Fewer lines do not make a count.</summary>
    private const int FewestNumbers = 2;

    /// <summary>A line before this one was left out; this one does not go on with the words above.</summary>
    public bool FollowsGap { get; init; }

    /// <summary>The line ends in a colon: what it begins goes on below it.</summary>
    public bool IsOpen => Text.EndsWith(':');

    /// <summary>The lines of a paragraph: one, unless the author broke it before <em>att</em> clauses.</summary>
    public static IEnumerable<DecisionLine> ReadAll(Paragraph paragraph)
    {
        // Where the page tells how lines stand, paragraphs end already where clauses do.
        var cuts = paragraph.Box is null ? paragraph.LineStarts.Where(start => Clause().IsMatch(paragraph.Text, start)).ToList() : [];
        var start = 0;
        foreach (var cut in cuts.Append(paragraph.Text.Length))
        {
            if (ParagraphSlicer.Slice(paragraph, start, cut) is { } piece)
                yield return Read(piece);
            start = cut;
        }
    }

    public static DecisionLine Read(Paragraph paragraph)
    {
        var label = paragraph.ListLabel?.Trim() ?? "";
        var text = paragraph.Text.Trim();
        if (label.Length == 0 && WrittenLabel().Match(text) is { Success: true } written)
        {
            label = written.Groups["label"].Value;
            text = text[written.Length..];
        }

        var marker = Classify(label);
        if (marker is PointMarker.None or PointMarker.Bullet or PointMarker.Number && That().Match(text) is { Success: true } that)
        {
            text = text[that.Length..];
            if (marker != PointMarker.Number)
                marker = PointMarker.That;
        }

        return new DecisionLine(marker, label, paragraph.ListLevel, text, paragraph.Page);
    }

    /// <summary>
    /// The same lines, where they count "1 …", "2 …" without a full stop as numbered. A figure that only happens to open a line has no
    /// next one below it.
    /// </summary>
    public static IReadOnlyList<DecisionLine> WithBareNumbers(IReadOnlyList<DecisionLine> lines)
    {
        var numbered = lines.Select(line => line.Marker == PointMarker.None && BareNumber().Match(line.Text) is { Success: true } number ? number : null).ToList();
        var next = 1;
        var counted = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (numbered[i] is { } number && int.Parse(number.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) == next)
                (counted[i], next) = (true, next + 1);
        }

        return next <= FewestNumbers
            ? lines
            : [.. lines.Select((line, i) => counted[i] ? line with { Marker = PointMarker.Number, Label = numbered[i]!.Groups["n"].Value, Text = line.Text[numbered[i]!.Length..] } : line)];
    }

    private static PointMarker Classify(string label)
    {
        if (label.Length == 0)
            return PointMarker.None;
        if (Number().IsMatch(label))
            return PointMarker.Number;
        if (Letter().IsMatch(label))
            return PointMarker.Letter;
        return label.Equals("att", StringComparison.OrdinalIgnoreCase) ? PointMarker.That : PointMarker.Bullet;
    }

    [GeneratedRegex(@"^(?<label>\(?(?:\d{1,2}|[a-zåäö])[.)]|[•●○▪·*–—-])\s+(?=\S)")]
    private static partial Regex WrittenLabel();

    /// <summary>"1 Taxan antas.", "2 att bygga".</summary>
    [GeneratedRegex(@"^(?<n>\d{1,2})\s+(?:att\s+)?(?=\p{Lu}|(?<=att\s)\S)")]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"^\(?\d{1,3}(?:\.\d{1,2})*[.):]?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\(?[a-zåäöA-ZÅÄÖ][.)]$")]
    private static partial Regex Letter();

    /// <summary>An <em>att</em> clause behind a comma, a colon, a conjunction or the verb that leads it in.</summary>
    [GeneratedRegex(@"(?<=(?:[,:;.]|\b(?:och|samt|besluta[rd]?e?|beslöt))\s*)\G(?:dels\s+)?att\s", RegexOptions.IgnoreCase)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^(?:dels\s+)?att\s+(?=\S)(?!(?:jämte|tillsammans\s+med)\s[^.]{3,120}\s(?:utses|utsågs|väljs|valdes)\s)", RegexOptions.IgnoreCase)]
    private static partial Regex That();
}
