using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning;

/// <summary>Turns a document as read into a clean flow of paragraphs and tables.</summary>
public static class DocumentCleaner
{
    public static CleanDocument Clean(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var running = new List<string>();
        var flow = new List<CleanBlock>();
        foreach (var page in document.Pages)
        {
            foreach (var block in page.Blocks)
            {
                switch (block)
                {
                    case TextBlock { Role: BlockRole.Header or BlockRole.Footer or BlockRole.Rotated } aside:
                        running.AddRange(aside.Lines.Select(line => TextNormalizer.Normalize(line.Text)));
                        break;
                    case TextBlock text:
                        flow.AddRange(ParagraphJoiner.Join(text, page.Number).Where(p => p.Text.Length > 0 || p.ListLabel is not null));
                        break;
                    case Table table:
                        flow.Add(GridBuilder.Build(table, page.Number));
                        break;
                }
            }
        }

        return new CleanDocument(document.Source, flow, [.. running.Distinct()], document.Pages, document.Findings);
    }
}
