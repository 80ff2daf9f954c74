using DocumentFormat.OpenXml.Wordprocessing;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading.Office;

namespace ProtocolMiner.Reading.Word;

/// <summary>Tells each paragraph's place in a list, whether the paragraph or its style puts it there.</summary>
internal sealed class ListNumberer(StyleSheet styles, ListDefinitions definitions, ICollection<Finding> findings)
{
    private readonly ListCounter counter = new(definitions);
    private bool reported;

    /// <summary>Label and 0-based level of the next paragraph; null outside lists. Paragraphs must be given in order, each once.</summary>
    public (string Label, int Level)? Next(ParagraphProperties? properties)
    {
        var format = styles.FormatOf(properties?.ParagraphStyleId?.Val?.Value);
        var direct = properties?.NumberingProperties;
        var directNumber = direct?.NumberingId?.Val.Stated();
        var number = directNumber ?? format.NumberingId;

        // List 0 takes a paragraph out of the list of its style.
        if (number is null or 0)
            return null;
        if (!definitions.Contains(number.Value))
        {
            Report();
            return null;
        }

        var tied = directNumber is null ? definitions.LevelOfStyle(number.Value, format.StyleIds) : null;
        var level = direct?.NumberingLevelReference?.Val.Stated() ?? tied ?? format.NumberingLevel ?? 0;
        level = Math.Clamp(level, 0, ListDefinitions.Levels - 1);
        return (counter.Next(number.Value, level), level);
    }

    private void Report()
    {
        if (!reported)
            findings.Add(new Finding("list-undefined", "Paragraphs belong to a numbered list that the document does not define. Their numbers are missing.", null));
        reported = true;
    }
}
