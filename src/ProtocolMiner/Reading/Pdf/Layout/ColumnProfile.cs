using System.Text;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>What a column looks like line by line: markers of a list, numbers, persons, or running text.</summary>
/// <param name="Lines">Lines with text.</param>
/// <param name="Markers">Part of the lines that are only a number, a § or a bullet, 0–1.</param>
/// <param name="Numbered">Part of the lines that begin with a number or §.</param>
/// <param name="Numbers">Part of the lines that are only digits: page numbers, seats.</param>
/// <param name="Persons">Part of the lines that name a person: a party in brackets, or capitalised words alone or before a comma or bracket.</param>
/// <param name="Words">Mean number of words a line.</param>
/// <param name="Width">Width of the widest line in points.</param>
/// <param name="Filled">Part of the lines that fill most of the column's width.</param>
internal sealed partial record ColumnProfile(int Lines, double Markers, double Numbered, double Numbers, double Persons, double Words, double Width, double Filled)
{
    /// <summary>Part of the column's width that a line of running text fills, but for the last of a paragraph.</summary>
    private const double FilledWidth = 0.8;

    public static ColumnProfile Of(ColumnGrid grid, int column)
    {
        int lines = 0, markers = 0, numbered = 0, numbers = 0, persons = 0, words = 0;
        var widths = new List<double>();
        var text = new StringBuilder();
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            var pieces = grid[row, column];
            if (pieces.Count == 0)
                continue;
            var line = TextOf(pieces, text);
            words += pieces.Sum(piece => piece.Words.Count);
            if (SignatureLine().IsMatch(line))
                continue;
            lines++;
            markers += Marker().IsMatch(line) ? 1 : 0;
            numbered += char.IsAsciiDigit(line[0]) || line[0] == '§' ? 1 : 0;
            numbers += Number().IsMatch(line) ? 1 : 0;
            persons += Party().IsMatch(line) || Name().IsMatch(line) ? 1 : 0;
            widths.Add(pieces[^1].Box.Right - pieces[0].Box.Left);
        }

        var width = widths.Count > 0 ? widths.Max() : 0;
        var filled = widths.Count(w => w >= FilledWidth * width);
        double of = Math.Max(1, lines);
        return new ColumnProfile(lines, markers / of, numbered / of, numbers / of, persons / of, words / of, width, filled / of);
    }

    /// <summary>"1.", "§ 12", "12 §", "a)", "3.1", "KS § 12", "•".</summary>
    [GeneratedRegex(@"^(?:(?:\p{L}{1,4} )?§+ ?\d{1,4}(?: ?[a-z])?(?:/\d{2,4})?\.?|\d{1,4} ?§|\(?\d{1,3}(?:\.\d{1,3}){0,3}[.):]?|\(?[a-zA-Z][.)]|[•●○◦▪■□–—*✓✗☐☒➢\u00b7-])$")]
    private static partial Regex Marker();

    /// <summary>Whether a line is only the number, § or bullet of what stands beside it.</summary>
    public static bool IsMarker(IReadOnlyList<Piece> pieces) => pieces.Count > 0 && Marker().IsMatch(TextOf(pieces, new StringBuilder()));

    /// <summary>Whether a line is a person's name, with what stands behind it.</summary>
    public static bool IsName(IReadOnlyList<Piece> pieces) => pieces.Count > 0 && Name().IsMatch(TextOf(pieces, new StringBuilder()));

    private static string TextOf(IReadOnlyList<Piece> pieces, StringBuilder text)
    {
        text.Clear();
        foreach (var piece in pieces)
        {
            foreach (var word in piece.Words)
            {
                text.Append(text.Length > 0 ? " " : "");
                foreach (var glyph in word.Glyphs)
                    text.Append(glyph.Text);
            }
        }

        return text.ToString();
    }

    /// <summary>Where someone signs; it says nothing about its column.</summary>
    [GeneratedRegex(@"^[_.…\s]+$")]
    private static partial Regex SignatureLine();

    [GeneratedRegex(@"^\d{1,5}$")]
    private static partial Regex Number();

    [GeneratedRegex(@"\((?:\p{Lu}{1,4}|\p{Lu}\p{Ll}{1,2})\)")]
    private static partial Regex Party();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.-]*(?: (?:(?:von|af|de|van|der|al) )?\p{Lu}[\p{L}'’.-]*){1,4}(?:$|, | \()")]
    private static partial Regex Name();
}
