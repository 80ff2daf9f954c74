using ProtocolMiner.Cleaning.Paragraphs;
using ProtocolMiner.Cleaning.Running;
using ProtocolMiner.Cleaning.Tables;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning;

/// <summary>Turns a document as read into a clean flow of paragraphs and tables.</summary>
public static class DocumentCleaner
{
    public static CleanDocument Clean(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        // Running heads and feet go first: they stand between the halves of what a page break parts.
        var running = RunningLineFinder.Find(document);
        var pages = new RunningLineFilter(running).Filter(document.Pages);

        // Lines to paragraphs, page by page, then over the page breaks.
        var flow = new FlowBuilder(pages).Build();
        var whole = BrokenTableJoiner.Join(BrokenParagraphJoiner.Join(flow));

        // Words hyphenated at line ends, labels, looks.
        var builder = new BlockBuilder(new ParagraphBuilder(WordForms.Of(pages)));
        var blocks = ListLevelFinder.Find(builder.Build(whole));
        return new CleanDocument(document.Source, blocks, running.Texts, document.Pages, document.Findings);
    }
}
