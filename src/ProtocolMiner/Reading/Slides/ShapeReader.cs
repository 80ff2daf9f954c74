using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using ProtocolMiner.Reading.Graphics;
using ProtocolMiner.Reading.Office;

namespace ProtocolMiner.Reading.Slides;

/// <summary>Reads what a shape says: its text, its table, or the words of its chart or diagram.</summary>
internal static class ShapeReader
{
    public static IReadOnlyList<Block> Read(PlacedShape shape, OpenXmlPart part, SlideLayouts layouts)
    {
        var styles = new TextLevels(layouts.ListStyles(shape));
        switch (shape.Element)
        {
            case Shape { TextBody: { } body }:
                var text = TextBodyReader.Read(body, styles, RoleOf(shape.Kind));
                return shape.Kind == PlaceholderKind.Title ? AsOneParagraph(text) : text;
            case GraphicFrame { Graphic.GraphicData: { } data }:
                return [.. Alternatives.Children(data).SelectMany(content => GraphicReader.Read(content, part, styles))];
            default:
                return [];
        }
    }

    /// <summary>A title is one, however many paragraphs somebody broke it into to make it fit.</summary>
    private static IReadOnlyList<Block> AsOneParagraph(IReadOnlyList<Block> blocks)
    {
        var lines = blocks.OfType<TextBlock>().SelectMany(block => block.Lines).ToList();
        return lines.Count == 0
            ? []
            : [new TextBlock([.. lines.Select((line, i) => line with { EndsParagraph = i == lines.Count - 1 })]) { Role = BlockRole.Title }];
    }

    private static BlockRole RoleOf(PlaceholderKind kind) => kind switch
    {
        PlaceholderKind.Title => BlockRole.Title,
        PlaceholderKind.Furniture => BlockRole.Footer,
        _ => BlockRole.Body,
    };
}
