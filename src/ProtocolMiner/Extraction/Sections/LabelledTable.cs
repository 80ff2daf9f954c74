using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Sections;

/// <summary>A layout of two columns within an item: the sections' headings to the left, their text to the right.</summary>
internal static class LabelledTable
{
    /// <returns>For each row its label (null when the row goes on with the one above) and its text; null when the table is no such layout.</returns>
    public static IReadOnlyList<(string? Label, IReadOnlyList<Paragraph> Text)>? Read(Grid grid)
    {
        var labels = grid.Rows.Select(row => row.Cells.Count == 2 ? row.Cells[0].Text.Replace('\n', ' ').Trim() : null).ToList();
        if (labels.Contains(null) || !labels.Exists(label => label!.Length > 0 && SectionHeadings.Recognise(label) is not null))
            return null;
        // Every label is a heading, or stands out as one; else the left column holds text of its own.
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i]!.Length > 0 && SectionHeadings.Recognise(labels[i]!) is null && !grid.Rows[i].Cells[0].Paragraphs.All(p => p.Bold))
                return null;
        }

        return [.. grid.Rows.Select((row, i) => (labels[i]!.Length > 0 ? labels[i] : null, row.Cells[1].Paragraphs))];
    }
}
