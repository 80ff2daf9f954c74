using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing;

namespace ProtocolMiner.Reading.Graphics;

/// <summary>The words of a chart: its titles, the names of its series, its categories. Values are left out.</summary>
internal static class ChartText
{
    public static IReadOnlyList<Block> Read(OpenXmlElement chart)
    {
        var titles = chart.Descendants<Title>().Select(title => string.Join(' ', title.Descendants<D.Paragraph>().Select(TextOf)));
        var series = chart.Descendants<SeriesText>().SelectMany(Values);
        var categories = chart.Descendants<CategoryAxisData>().FirstOrDefault() is { } data ? Values(data) : [];
        Line[] lines = [.. titles.Concat(series).Concat(categories)
            .Select(text => text.Trim()).Where(text => text.Length > 0).Distinct()
            .Select(text => new Line([new TextRun(text, default)]) { EndsParagraph = true })];
        return lines.Length == 0 ? [] : [new TextBlock(lines)];
    }

    private static string TextOf(D.Paragraph paragraph) => string.Concat(paragraph.Descendants<D.Text>().Select(text => text.Text));

    private static IEnumerable<string> Values(OpenXmlElement data) => data.Descendants<NumericValue>().Select(value => value.Text);
}
