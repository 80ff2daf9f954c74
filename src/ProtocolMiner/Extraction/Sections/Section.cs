using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Sections;

/// <summary>A part of an item: what stands below one heading.</summary>
/// <param name="Heading">The heading as written; null for what stands before the first.</param>
/// <param name="Blocks">Paragraphs, and tables.</param>
internal sealed record Section(SectionKind Kind, string? Heading, IReadOnlyList<CleanBlock> Blocks)
{
    public IEnumerable<Paragraph> Paragraphs => Blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph],
        Grid grid => grid.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs),
        _ => (IEnumerable<Paragraph>)[],
    });
}

/// <summary>Splits an item into its sections.</summary>
internal static class SectionSplitter
{
    public static IReadOnlyList<Section> Split(IReadOnlyList<CleanBlock> blocks)
    {
        var sections = new List<Section>();
        var kind = SectionKind.Background;
        string? heading = null;
        var current = new List<CleanBlock>();
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                if (SectionHeadings.Recognise(paragraph) is { } found)
                {
                    Close();
                    (kind, heading) = (found, paragraph.Text);
                    continue;
                }

                if (paragraph.ListLabel is null && SectionHeadings.RecogniseRunIn(paragraph.Text) is { } runIn)
                {
                    Close();
                    (kind, heading) = (runIn.Kind, runIn.Heading);
                    current.Add(paragraph with { Runs = [new(runIn.Text, paragraph.Runs[0].Style)] });
                    continue;
                }

                if (kind != SectionKind.Background && IsUnknownHeading(paragraph))
                {
                    Close();
                    (kind, heading) = (SectionKind.Background, paragraph.Text);
                    continue;
                }
            }

            current.Add(block);
        }

        Close();
        return sections;

        void Close()
        {
            if (current.Count > 0 || heading is not null)
                sections.Add(new Section(kind, heading, current));
            current = [];
        }
    }

    /// <summary>Bold and short, without a full stop: a heading that the cue list does not know.</summary>
    private static bool IsUnknownHeading(Paragraph paragraph) =>
        (paragraph.Bold || paragraph.HeadingLevel is not null)
        && paragraph.ListLabel is null
        && paragraph.Text.Length is > 2 and < 70
        && !paragraph.Text.EndsWith('.') && !paragraph.Text.EndsWith(',')
        && char.IsUpper(paragraph.Text[0]);
}
