using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ProtocolMiner.Reading.Office;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ProtocolMiner.Reading.Word;

/// <summary>
/// Reads paragraphs into lines. A paragraph is one line, or one more for each line break in it. A paragraph whose end is deleted or hidden
/// goes on in the next one, as Word shows it.
/// </summary>
internal sealed class ParagraphReader(StyleSheet styles, ListNumberer numberer)
{
    private readonly RunReader runs = new(styles);

    /// <summary>Adds a paragraph and returns the text boxes, charts and diagrams that are anchored in it.</summary>
    public IReadOnlyList<OpenXmlElement> Add(W.Paragraph paragraph, BlockBuilder builder, BlockRole role)
    {
        var properties = paragraph.ParagraphProperties;
        runs.Read(paragraph, properties?.ParagraphStyleId?.Val?.Value);
        if (!GoesOn(properties))
            AddLines(properties, builder, role);
        return runs.TakeAnchored();
    }

    /// <summary>Adds what waits for a paragraph to go on in.</summary>
    public void Flush(BlockBuilder builder, BlockRole role)
    {
        foreach (var line in runs.TakeLines())
            builder.Add(line, role);
    }

    private void AddLines(ParagraphProperties? properties, BlockBuilder builder, BlockRole role)
    {
        var format = styles.FormatOf(properties?.ParagraphStyleId?.Val?.Value);
        var contents = format.IsContents || runs.InContents;
        var lines = runs.TakeLines();
        var item = numberer.Next(properties);
        if (lines.Count == 0)
        {
            AddEmpty(item?.Label, builder, role);
            return;
        }

        if (role == BlockRole.Body && contents)
            role = BlockRole.Contents;
        else if (role == BlockRole.Body && format.IsTitle)
            role = BlockRole.Title;
        var heading = HeadingLevel(properties, format);
        for (var i = 0; i < lines.Count; i++)
        {
            builder.Add(
                lines[i] with
                {
                    HeadingLevel = heading,
                    ListLabel = i == 0 && item?.Label is { Length: > 0 } label ? label : null,
                    ListLevel = item?.Level ?? 0,
                },
                role);
        }
    }

    /// <summary>A list paragraph without text still shows its number, "§ 12" above the title for one; a bullet alone says nothing.</summary>
    private static void AddEmpty(string? label, BlockBuilder builder, BlockRole role)
    {
        if (label is not null && label.Any(char.IsLetterOrDigit))
            builder.Add(new Line([new TextRun(label, default)]) { EndsParagraph = true }, role);
        else
            builder.CloseText();
    }

    private static int? HeadingLevel(ParagraphProperties? properties, ParagraphFormat format)
    {
        // Outline levels count from 0; 9 is body text (ISO/IEC 29500-1, 17.3.1.20).
        var level = properties?.OutlineLevel?.Val.Stated() ?? format.OutlineLevel;
        return level is >= 0 and < 9 ? level + 1 : null;
    }

    private static bool GoesOn(ParagraphProperties? properties) =>
        properties?.ParagraphMarkRunProperties is { } mark
        && (mark.GetFirstChild<Deleted>() is not null || mark.GetFirstChild<MoveFrom>() is not null || CharacterLook.IsOn(mark.GetFirstChild<SpecVanish>()));
}
