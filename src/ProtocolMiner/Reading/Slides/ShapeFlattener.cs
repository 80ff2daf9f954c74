using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Presentation;
using ProtocolMiner.Reading.Office;
using D = DocumentFormat.OpenXml.Drawing;

namespace ProtocolMiner.Reading.Slides;

/// <summary>Takes the shapes of a slide out of their groups, each with its place on the slide.</summary>
internal static class ShapeFlattener
{
    public static IReadOnlyList<PlacedShape> Flatten(OpenXmlElement? tree, SlideLayouts layouts)
    {
        var shapes = new List<PlacedShape>();
        if (tree is not null)
            AddChildren(tree, box => box, layouts, shapes);
        return shapes;
    }

    private static void AddChildren(OpenXmlElement group, Func<Box, Box> place, SlideLayouts layouts, List<PlacedShape> shapes)
    {
        foreach (var child in Alternatives.Children(group))
        {
            switch (child)
            {
                case GroupShape inner:
                    AddChildren(inner, box => place(FromGroup(inner, box)), layouts, shapes);
                    break;
                case Shape or GraphicFrame or ConnectionShape when !IsHidden(child):
                    shapes.Add(Place(child, place, layouts));
                    break;
            }
        }
    }

    private static PlacedShape Place(OpenXmlElement shape, Func<Box, Box> place, SlideLayouts layouts)
    {
        var placeholder = Placeholders.Of(shape);
        var box = Placeholders.BoxOf(shape);
        if (box is null && placeholder is not null)
            box = layouts.Inherited(placeholder).Select(Placeholders.BoxOf).FirstOrDefault(inherited => inherited is not null);
        return new PlacedShape(shape, Placeholders.KindOf(placeholder), placeholder?.Index.Stated() ?? 0, box is { } own ? place(own) : null);
    }

    /// <summary>A group has coordinates of its own, which its transform maps to those outside.</summary>
    private static Box FromGroup(GroupShape group, Box box)
    {
        var transform = group.GroupShapeProperties?.GetFirstChild<D.TransformGroup>();
        if (transform is not { Offset: { } offset, Extents: { } extents, ChildOffset: { } childOffset, ChildExtents: { } childExtents })
            return box;
        var x = Scale(extents.Cx, childExtents.Cx);
        var y = Scale(extents.Cy, childExtents.Cy);
        double left = offset.X.Stated() ?? 0, top = offset.Y.Stated() ?? 0, childLeft = childOffset.X.Stated() ?? 0, childTop = childOffset.Y.Stated() ?? 0;
        return new Box(left + ((box.Left - childLeft) * x), top + ((box.Top - childTop) * y), left + ((box.Right - childLeft) * x), top + ((box.Bottom - childTop) * y));
    }

    private static double Scale(Int64Value? outer, Int64Value? inner) => inner.Stated() is > 0 and var size ? (outer.Stated() ?? 0) / (double)size : 1;

    private static bool IsHidden(OpenXmlElement shape) =>
        shape.FirstChild?.GetFirstChild<NonVisualDrawingProperties>()?.Hidden.Stated() is true;
}
