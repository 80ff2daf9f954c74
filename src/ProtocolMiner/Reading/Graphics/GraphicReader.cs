using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ProtocolMiner.Reading.Office;
using Charts = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing;
using Diagrams = DocumentFormat.OpenXml.Drawing.Diagrams;

namespace ProtocolMiner.Reading.Graphics;

/// <summary>Reads what a frame shows: a table that stands in it, or a chart or diagram that it refers to.</summary>
internal static class GraphicReader
{
    /// <param name="content">The table, or the reference to a chart or diagram; anything else has no words.</param>
    /// <param name="part">The part that holds the frame.</param>
    public static IReadOnlyList<Block> Read(OpenXmlElement content, OpenXmlPart part, TextLevels styles) => content switch
    {
        D.Table table => [GraphicTable.Read(table, styles)],
        Charts.ChartReference { Id.Value: { } id } when RootOf(part, id) is { } chart => ChartText.Read(chart),
        Diagrams.RelationshipIds { DataPart.Value: { } id } when RootOf(part, id) is { } model => DiagramText.Read(model, styles),
        _ => [],
    };

    private static OpenXmlPartRootElement? RootOf(OpenXmlPart part, string id)
    {
        OfficePackage.TryRead(() => part.TryGetPartById(id, out var target) ? target.RootElement : null, out var root);
        return root;
    }
}
