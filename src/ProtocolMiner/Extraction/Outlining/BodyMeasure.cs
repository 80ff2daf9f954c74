using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>How most of a document's letters are set: their size, and where their lines begin.</summary>
internal static class BodyMeasure
{
    /// <returns>In points, to the nearest half; 0 when the format tells none.</returns>
    public static double Size(IReadOnlyList<CleanBlock> blocks) => MostCommon(blocks, p => p.Size > 0 ? p.Size : null);

    /// <returns>Distance from the page's left edge in points, to the nearest half; 0 when the format tells none.</returns>
    public static double Left(IReadOnlyList<CleanBlock> blocks) => MostCommon(blocks, p => p.Box?.Left);

    private static double MostCommon(IReadOnlyList<CleanBlock> blocks, Func<Paragraph, double?> measure)
    {
        var letters = new Dictionary<double, int>();
        foreach (var paragraph in blocks.OfType<Paragraph>())
        {
            if (measure(paragraph) is not { } value)
                continue;
            var rounded = Math.Round(value * 2, MidpointRounding.AwayFromZero) / 2;
            letters[rounded] = letters.GetValueOrDefault(rounded) + paragraph.Text.Length;
        }

        return letters.Count == 0 ? 0 : letters.MaxBy(pair => pair.Value).Key;
    }
}
