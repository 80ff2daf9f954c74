using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>The font size that most of a document's letters are set in.</summary>
internal static class BodySize
{
    /// <returns>In points, to the nearest half; 0 when the format tells none.</returns>
    public static double Of(IReadOnlyList<CleanBlock> blocks)
    {
        var letters = new Dictionary<double, int>();
        foreach (var paragraph in blocks.OfType<Paragraph>().Where(p => p.Size > 0))
        {
            var size = Math.Round(paragraph.Size * 2, MidpointRounding.AwayFromZero) / 2;
            letters[size] = letters.GetValueOrDefault(size) + paragraph.Text.Length;
        }

        return letters.Count == 0 ? 0 : letters.MaxBy(pair => pair.Value).Key;
    }
}
