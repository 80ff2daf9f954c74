using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using ProtocolMiner.Reading.Office;
using SymbolFont = ProtocolMiner.Reading.Office.SymbolFont;

namespace ProtocolMiner.Reading.Graphics;

/// <summary>Reads the text of a shape or cell. A paragraph is one line, or one more for each line break in it.</summary>
internal static class TextBodyReader
{
    /// <summary>PowerPoint states the shrinking of text that is too much for its shape in thousandths of a percent.</summary>
    private const double ScaleUnit = 100_000;

    /// <param name="body">A text body of presentations (<c>p:txBody</c>), tables (<c>a:txBody</c>) or diagrams (<c>dgm:t</c>).</param>
    public static IReadOnlyList<Block> Read(OpenXmlElement body, TextLevels inherited, BlockRole role)
    {
        var levels = inherited.Under(body.GetFirstChild<ListStyle>());
        var scale = body.GetFirstChild<BodyProperties>()?.GetFirstChild<NormalAutoFit>()?.FontScale.Stated() is > 0 and var fit ? fit / ScaleUnit : 1;
        var builder = new BlockBuilder();
        var bullets = new BulletCounter();
        foreach (var paragraph in body.Elements<DocumentFormat.OpenXml.Drawing.Paragraph>())
            AddParagraph(paragraph, levels, scale, bullets, builder, role);
        return builder.Build();
    }

    private static void AddParagraph(DocumentFormat.OpenXml.Drawing.Paragraph paragraph, TextLevels levels, double scale, BulletCounter bullets, BlockBuilder builder, BlockRole role)
    {
        var properties = paragraph.ParagraphProperties;
        var level = Math.Clamp(properties?.Level.Stated() ?? 0, 0, TextLevels.Count - 1);
        var lines = ReadLines(paragraph, levels, level, scale);
        if (lines.Count == 0)
        {
            builder.CloseText();
            return;
        }

        var label = bullets.Next(levels.BulletOf(properties, level), levels.BulletFontOf(properties, level), level);
        for (var i = 0; i < lines.Count; i++)
        {
            builder.Add(
                lines[i] with { ListLabel = i == 0 ? label : null, ListLevel = level, EndsParagraph = i == lines.Count - 1 },
                role);
        }
    }

    private static List<Line> ReadLines(DocumentFormat.OpenXml.Drawing.Paragraph paragraph, TextLevels levels, int level, double scale)
    {
        var lines = new List<Line>();
        var current = new LineBuilder();
        foreach (var child in Alternatives.Children(paragraph))
        {
            switch (child)
            {
                case Run run:
                    var style = levels.Resolve(run.RunProperties, level, scale);
                    current.Append(SymbolFont.ConvertPrivate(SymbolFont.Convert(run.Text?.Text ?? "", style.Font), SymbolOf(run)), style);
                    break;
                case Field { Type.Value: not "slidenum" } field:
                    current.Append(field.Text?.Text ?? "", levels.Resolve(field.RunProperties, level, scale));
                    break;
                case Break:
                    EndLine();
                    break;
                default:
                    foreach (var formula in child.Descendants<DocumentFormat.OpenXml.Math.Text>())
                        current.Append(formula.Text, levels.Resolve(null, level, scale));
                    break;
            }
        }

        EndLine();
        return lines;

        void EndLine()
        {
            if (current.Take() is { } line)
                lines.Add(line);
        }
    }

    private static string? SymbolOf(Run run) => run.RunProperties?.GetFirstChild<DocumentFormat.OpenXml.Drawing.SymbolFont>()?.Typeface?.Value;
}
