namespace ProtocolMiner.Reading.Slides;

/// <summary>
/// The order in which a slide is read: the title, then the layout's placeholders by their number, then everything that was added, row by row
/// from the top and from left to right in a row; furniture last.
/// </summary>
internal static class ShapeOrder
{
    public static IEnumerable<PlacedShape> Sort(IReadOnlyList<PlacedShape> shapes) =>
        shapes.Where(shape => shape.Kind == PlaceholderKind.Title)
            .Concat(shapes.Where(shape => shape.Kind is PlaceholderKind.Body or PlaceholderKind.Picture).OrderBy(shape => shape.Index))
            .Concat(ByRows(shapes.Where(shape => shape.Kind == PlaceholderKind.None)))
            .Concat(shapes.Where(shape => shape.Kind == PlaceholderKind.Furniture));

    /// <summary>Shapes are in one row when the middle of each is within the height of the row's first.</summary>
    private static IEnumerable<PlacedShape> ByRows(IEnumerable<PlacedShape> shapes)
    {
        var row = new List<PlacedShape>();
        foreach (var shape in shapes.OrderBy(shape => shape.Box?.Top ?? double.MaxValue))
        {
            if (row.Count > 0 && !(shape.Box is { } box && row[0].Box is { } first && box.MiddleY <= first.Bottom))
            {
                foreach (var done in LeftToRight(row))
                    yield return done;
                row.Clear();
            }

            row.Add(shape);
        }

        foreach (var done in LeftToRight(row))
            yield return done;
    }

    private static IEnumerable<PlacedShape> LeftToRight(List<PlacedShape> row) => [.. row.OrderBy(shape => shape.Box?.Left ?? 0)];
}
