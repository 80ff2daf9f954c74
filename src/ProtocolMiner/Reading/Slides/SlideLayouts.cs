using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using ProtocolMiner.Reading.Office;

namespace ProtocolMiner.Reading.Slides;

/// <summary>What a slide inherits from its layout, its master and the presentation. A missing or broken layout has nothing to give.</summary>
internal sealed class SlideLayouts
{
    private readonly OpenXmlElement? layoutShapes;
    private readonly OpenXmlElement? masterShapes;
    private readonly TextStyles? masterStyles;
    private readonly DefaultTextStyle? defaults;

    public SlideLayouts(SlidePart slide, Presentation presentation)
    {
        OfficePackage.TryRead(() => slide.SlideLayoutPart?.SlideLayout, out var layout);
        OfficePackage.TryRead(() => slide.SlideLayoutPart?.SlideMasterPart?.SlideMaster, out var master);
        layoutShapes = layout?.CommonSlideData?.ShapeTree;
        masterShapes = master?.CommonSlideData?.ShapeTree;
        masterStyles = master?.TextStyles;
        defaults = presentation.DefaultTextStyle;
    }

    public SlideLayouts(NotesSlidePart notes, Presentation presentation)
    {
        OfficePackage.TryRead(() => notes.NotesMasterPart?.NotesMaster, out var master);
        masterShapes = master?.CommonSlideData?.ShapeTree;
        defaults = presentation.DefaultTextStyle;
    }

    /// <summary>The layout's and the master's shape that a placeholder fills, the nearest first.</summary>
    public IEnumerable<OpenXmlElement> Inherited(PlaceholderShape placeholder)
    {
        var onLayout = Find(layoutShapes, candidate => (candidate.Index.Stated() ?? 0) == (placeholder.Index.Stated() ?? 0) && KindsMatch(candidate, placeholder))
            ?? Find(layoutShapes, candidate => Placeholders.TypeOf(candidate) == Placeholders.TypeOf(placeholder));
        var onMaster = Find(masterShapes, candidate => KindsMatch(candidate, (onLayout is null ? null : Placeholders.Of(onLayout)) ?? placeholder));
        return new[] { onLayout, onMaster }.OfType<OpenXmlElement>();
    }

    /// <summary>The list styles that text in a shape inherits, the nearest first.</summary>
    public IEnumerable<OpenXmlElement> ListStyles(PlacedShape shape)
    {
        if (Placeholders.Of(shape.Element) is { } placeholder)
        {
            foreach (var inherited in Inherited(placeholder).OfType<Shape>())
            {
                if (inherited.TextBody?.ListStyle is { } own)
                    yield return own;
            }
        }

        OpenXmlElement? master = shape.Kind switch
        {
            PlaceholderKind.Title => masterStyles?.TitleStyle,
            PlaceholderKind.Body => masterStyles?.BodyStyle,
            _ => masterStyles?.OtherStyle,
        };
        if (master is not null)
            yield return master;
        if (defaults is not null)
            yield return defaults;
    }

    private static bool KindsMatch(PlaceholderShape one, PlaceholderShape other)
    {
        var kind = Placeholders.KindOf(one);
        return kind == Placeholders.KindOf(other) && (kind != PlaceholderKind.Furniture || Placeholders.TypeOf(one) == Placeholders.TypeOf(other));
    }

    private static OpenXmlElement? Find(OpenXmlElement? tree, Func<PlaceholderShape, bool> matches) =>
        tree?.ChildElements.FirstOrDefault(shape => Placeholders.Of(shape) is { } placeholder && matches(placeholder));
}
