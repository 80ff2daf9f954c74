using ProtocolMiner.Reading.Pdf.Layout;
using ProtocolMiner.Reading.Pdf.Letters;
using UglyToad.PdfPig.AcroForms;
using UglyToad.PdfPig.AcroForms.Fields;

namespace ProtocolMiner.Reading.Pdf;

/// <summary>
/// Reads what is filled in in a PDF's form (AcroForm, ISO 32000-1 section 12.7). The fields are no part of the page's text; what stands in
/// them is set in letters where a reader sees it.
/// </summary>
internal static class FormFieldReader
{
    /// <summary>Forms for people have fewer fields.</summary>
    private const int MostFields = 5_000;

    /// <summary>A field holds no more text, in characters.</summary>
    private const int LongestValue = 5_000;

    /// <summary>Size of letters in a field with room for it, in points, and part of a lower field's height that they take.</summary>
    private const double UsualSize = 10;
    private const double PartOfHeight = 0.7;

    /// <summary>Width of a letter and distance of lines as parts of the size, of usual text fonts.</summary>
    private const double LetterWidth = 0.5;
    private const double LineHeight = 1.2;

    private const string Ticked = "☒";

    public static IReadOnlyList<FormField> Read(AcroForm form) =>
        [.. form.GetFields().Take(MostFields)
            .Select(field => (Field: field, Value: ValueOf(field)))
            .Where(filled => filled is { Field: { PageNumber: not null, Bounds: not null }, Value.Length: > 0 and <= LongestValue })
            .Select(filled => new FormField(filled.Field.PageNumber!.Value, filled.Field.Bounds!.Value, filled.Value!))];

    /// <summary>The letters of a field, line by line from its top.</summary>
    public static IEnumerable<Glyph> Letters(FormField field, Frame frame)
    {
        var (a, b) = (field.Place.BottomLeft, field.Place.TopRight);
        var box = new Box(Math.Min(frame.X(a), frame.X(b)), Math.Min(frame.Y(a), frame.Y(b)), Math.Max(frame.X(a), frame.X(b)), Math.Max(frame.Y(a), frame.Y(b)));
        var lines = field.Value.Split('\n');
        var size = Math.Max(1, Math.Min(UsualSize, PartOfHeight * box.Height / lines.Length));
        var width = Math.Min(LetterWidth * size, box.Width / Math.Max(1, lines.Max(line => line.Length)));
        for (var i = 0; i < lines.Length; i++)
        {
            var baseline = lines.Length == 1 ? box.MiddleY + (size / 3) : box.Top + (size * (1 + (i * LineHeight)));
            for (var c = 0; c < lines[i].Length; c++)
                yield return new Glyph(lines[i][c].ToString(), box.Left + (c * width), box.Left + ((c + 1) * width), baseline, new TextStyle(size));
        }
    }

    private static string? ValueOf(AcroFieldBase field) => field switch
    {
        AcroTextField { Value: { } text } => text.ReplaceLineEndings("\n").Replace('\r', '\n').Trim(),
        AcroCheckboxField { IsChecked: true } or AcroRadioButtonField { IsSelected: true } => Ticked,
        AcroComboBoxField combo => string.Join(", ", combo.SelectedOptions),
        AcroListBoxField list => string.Join('\n', list.SelectedOptions),
        _ => null,
    };
}
