using ProtocolMiner.Cleaning;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Workers;

/// <summary>A document whose interpretation broke down: nothing but its text, so that it can still be found, and a warning.</summary>
internal static class TextProtocol
{
    public static Protocol Of(SourceDocument document)
    {
        var warning = new Finding("not-interpreted", "What the document says could not be made out: it took too long, too much memory, or met a fault. Its text can be searched; read the original.", null);
        return new Protocol(document.Source, DocumentKind.Other, null, Meeting.Unknown, [], [], [.. document.Findings, warning])
        {
            Text = TextNormalizer.Composed(string.Join('\n', document.Pages.SelectMany(page => Lines(page.Blocks)))),
        };
    }

    private static IEnumerable<string> Lines(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        TextBlock text => text.Lines.Select(line => line.Text.Trim()),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Lines(cell.Blocks)),
        _ => [],
    });
}
