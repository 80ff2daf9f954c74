using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Diagrams;
using ProtocolMiner.Reading.Office;

namespace ProtocolMiner.Reading.Graphics;

/// <summary>The words of a diagram (SmartArt): its points in the order of their tree, each as deep as it stands.</summary>
internal static class DiagramText
{
    /// <summary>Deepest level that is read; diagrams that people draw have three.</summary>
    private const int DeepestLevel = 32;

    public static IReadOnlyList<Block> Read(OpenXmlElement model, TextLevels styles)
    {
        var points = new Dictionary<string, Point>(StringComparer.Ordinal);
        foreach (var point in model.Descendants<Point>())
        {
            if (point.ModelId?.Value is { } id)
                points[id] = point;
        }

        var children = model.Descendants<Connection>()
            .Where(connection => connection.Type?.InnerText is null or "parOf")
            .Where(connection => connection.SourceId?.Value is not null && connection.DestinationId?.Value is not null)
            .OrderBy(connection => connection.SourcePosition.Stated() ?? 0)
            .ToLookup(connection => connection.SourceId!.Value!, connection => connection.DestinationId!.Value!);
        var builder = new BlockBuilder();
        var root = points.Values.FirstOrDefault(point => point.Type?.InnerText == "doc");
        if (root?.ModelId?.Value is { } start)
            AddChildren(start, 0, new HashSet<string>(StringComparer.Ordinal) { start });
        return builder.Build();

        void AddChildren(string parent, int level, HashSet<string> seen)
        {
            foreach (var id in children[parent].Where(seen.Add))
            {
                if (!points.TryGetValue(id, out var point))
                    continue;
                foreach (var line in Lines(point, styles))
                    builder.Add(line with { ListLevel = level });
                if (level < DeepestLevel)
                    AddChildren(id, level + 1, seen);
            }
        }
    }

    private static IEnumerable<Line> Lines(Point point, TextLevels styles) =>
        point.TextBody is { } body ? TextBodyReader.Read(body, styles, BlockRole.Body).OfType<TextBlock>().SelectMany(block => block.Lines) : [];
}
