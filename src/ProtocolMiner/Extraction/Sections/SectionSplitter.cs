using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Sections;

/// <summary>
/// Splits an item into its sections: at headings that the cue list knows, at headings that run into their text, at the labels of a
/// table's left column, and behind a section with a role at any heading that stands out by its looks.
/// </summary>
internal sealed class SectionSplitter
{
    private readonly List<Section> sections = [];
    private List<CleanBlock> current = [];
    private SectionKind kind = SectionKind.Background;
    private string? heading;

    private SectionSplitter()
    {
    }

    public static IReadOnlyList<Section> Split(IReadOnlyList<CleanBlock> blocks)
    {
        var splitter = new SectionSplitter();
        for (var i = 0; i < blocks.Count; i++)
            splitter.Add(blocks[i], i + 1 < blocks.Count ? blocks[i + 1] : null);
        splitter.Close();
        return splitter.sections;
    }

    private void Add(CleanBlock block, CleanBlock? next)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Add(paragraph, next);
                break;
            case Grid grid when LabelledTable.Read(grid) is { } rows:
                foreach (var (label, text) in rows)
                {
                    if (label is not null)
                        Open(SectionHeadings.Recognise(label) ?? SectionKind.Background, label);
                    current.AddRange(text);
                }

                break;
            default:
                current.Add(block);
                break;
        }
    }

    private void Add(Paragraph paragraph, CleanBlock? next)
    {
        if (SectionHeadings.Recognise(paragraph) is { } found && !IsNameOfRecipient(paragraph, found) && !IsDocument(paragraph, found) && !LeadsInProposal(paragraph))
        {
            Open(found, paragraph.Text);
        }
        else if (SectionHeadings.RecogniseRunIn(paragraph) is { } runIn && !LeadsInProposal(paragraph))
        {
            Open(runIn.Kind, runIn.Heading);
            current.Add(runIn.Text);
        }
        else if (kind != SectionKind.Background && UnknownHeading.Is(paragraph, next))
        {
            Open(SectionKind.Background, paragraph.Text);
        }
        else
        {
            current.Add(paragraph);
        }
    }

    /// <summary>Among recipients a line like "Ekonomi" names a department, unless it stands out.</summary>
    private bool IsNameOfRecipient(Paragraph paragraph, SectionKind found) =>
        kind == SectionKind.Recipients && found == SectionKind.Background && !paragraph.Bold && paragraph.HeadingLevel is null;

    /// <summary>Among documents a line like "Yrkande från S den 3 maj 2031" names one of them, unless it stands out.</summary>
    private bool IsDocument(Paragraph paragraph, SectionKind found) =>
        kind == SectionKind.Documents && found is SectionKind.Proposals or SectionKind.Reservation or SectionKind.Note
        && !paragraph.Bold && paragraph.HeadingLevel is null && paragraph.Text.Any(char.IsAsciiDigit);

    /// <summary>Directly below "Förslag till beslut" the words "Nämnden beslutar" lead in what is proposed.</summary>
    private bool LeadsInProposal(Paragraph paragraph) => kind == SectionKind.Proposed && current.Count == 0 && SectionHeadings.IsClause(paragraph.Text);

    private void Open(SectionKind newKind, string newHeading)
    {
        Close();
        (kind, heading) = (newKind, newHeading);
    }

    private void Close()
    {
        if (current.Count > 0 || heading is not null)
            sections.Add(new Section(kind, heading, current));
        current = [];
    }
}
