using ProtocolMiner.Reading.Pdf.Layout;
using ProtocolMiner.Reading.Pdf.Rules;

namespace ProtocolMiner.Reading.Pdf;

/// <summary>What stands on a page, before it is put in order.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Width">In points, as the page is read.</param>
/// <param name="Height">In points, as the page is read.</param>
/// <param name="Words">The words outside of ruled tables.</param>
/// <param name="Tables">Ruled tables.</param>
/// <param name="Separators">Level lines that may part the rows of a table.</param>
/// <param name="Turned">Text that runs another way than the page reads.</param>
internal sealed record PageContent(
    int Number,
    double Width,
    double Height,
    List<PlacedWord> Words,
    IReadOnlyList<Piece> Tables,
    IReadOnlyList<Rule> Separators,
    IReadOnlyList<Block> Turned)
{
    public static PageContent Unreadable(int number) => new(number, 0, 0, [], [], [], []);
}
