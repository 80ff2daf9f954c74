using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Presentation;
using ProtocolMiner.Reading.Office;
using D = DocumentFormat.OpenXml.Drawing;

namespace ProtocolMiner.Reading.Slides;

/// <summary>What shapes say about being placeholders, and where they stand.</summary>
internal static class Placeholders
{
    public static PlaceholderShape? Of(OpenXmlElement shape) =>
        shape.FirstChild?.GetFirstChild<ApplicationNonVisualDrawingProperties>()?.GetFirstChild<PlaceholderShape>();

    public static PlaceholderKind KindOf(PlaceholderShape? placeholder) => placeholder is null
        ? PlaceholderKind.None
        : TypeOf(placeholder) switch
        {
            "title" or "ctrTitle" => PlaceholderKind.Title,
            "dt" or "ftr" or "sldNum" or "hdr" => PlaceholderKind.Furniture,
            "pic" or "sldImg" or "clipArt" or "media" => PlaceholderKind.Picture,
            _ => PlaceholderKind.Body,
        };

    /// <summary>A placeholder that states no type is one for any object.</summary>
    public static string TypeOf(PlaceholderShape placeholder) => placeholder.Type?.InnerText ?? "obj";

    /// <summary>Place in EMU within the shape's group; null when the shape does not state it.</summary>
    public static Box? BoxOf(OpenXmlElement shape)
    {
        var (offset, extents) = shape switch
        {
            GraphicFrame frame => (frame.Transform?.Offset, frame.Transform?.Extents),
            Shape s => OfTransform(s.ShapeProperties?.Transform2D),
            ConnectionShape s => OfTransform(s.ShapeProperties?.Transform2D),
            _ => default,
        };
        if (offset?.X.Stated() is not { } x || offset.Y.Stated() is not { } y)
            return null;
        return new Box(x, y, x + (extents?.Cx.Stated() ?? 0), y + (extents?.Cy.Stated() ?? 0));
    }

    private static (D.Offset?, D.Extents?) OfTransform(D.Transform2D? transform) => (transform?.Offset, transform?.Extents);
}
