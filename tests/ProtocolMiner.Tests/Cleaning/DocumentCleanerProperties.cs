using CsCheck;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Reading;
using static ProtocolMiner.Tests.Cleaning.DocumentSketch;

namespace ProtocolMiner.Tests.Cleaning;

public sealed class DocumentCleanerProperties
{
    private static readonly string[] Pieces =
    [
        "§ 12", "1.", "att", "•", "–", "Beslut", "kommun-", "styrelsen", "barn-", "och", "Anna Ek (S),", "Bo",
        "2024-03-06", "\uFB01l", "\u00AD", "\t", "\uD83D", "a\u030A", "Sida", "(24)", "",
    ];

    private static readonly Gen<string> Words = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    private static readonly Gen<Line> Lines = Gen.Select(Words.Array[0, 9], Gen.Double[0, 900], Gen.Double[-50, 700], Gen.Bool, Gen.Bool).Select((words, top, left, bold, placed) =>
        placed ? At(top, string.Join(' ', words), left, bold) : new Line([new TextRun(string.Join(' ', words), default)]));

    private static readonly Gen<Block> Texts = Lines.Array[0, 6].Select(lines => (Block)new TextBlock(lines));

    private static readonly Gen<Block> Blocks = Gen.OneOf(
        Texts,
        Texts.Array[0, 3].Array[0, 3].Select(rows => (Block)new Table([.. rows.Select(cells => new TableRow([.. cells.Select(cell => new TableCell([cell]))]))], Ruled: true)));

    private static readonly Gen<SourceDocument> Documents = Blocks.Array[0, 6].Array[0, 4].Select(pages => Document([.. pages.Select((blocks, i) => Page(i + 1, blocks))]));

    [Fact]
    public void Whatever_is_read_can_be_cleaned() => Documents.Sample(document => DocumentCleaner.Clean(document).Pages.Count == document.Pages.Count);

    [Fact]
    public void Letters_stand_in_the_flow_or_in_a_running_line() => Documents.Sample(document =>
    {
        var clean = DocumentCleaner.Clean(document);
        var kept = clean.Blocks.SelectMany(TextsOf).Concat(clean.RunningLines).SelectMany(text => text).ToHashSet();
        var read = document.Pages.SelectMany(page => page.Blocks).SelectMany(BlockLines.Of).SelectMany(line => TextNormalizer.Normalize(line.Text)).Where(char.IsLetterOrDigit);
        return read.All(kept.Contains);
    });

    [Fact]
    public void One_page_of_text_loses_no_letter() => Blocks.Array[0, 6].Sample(blocks =>
    {
        var document = Text("") with { Pages = [new Page(null, 0, 0, blocks)] };
        var read = blocks.SelectMany(BlockLines.Of).Select(line => TextNormalizer.Normalize(line.Text)).SelectMany(text => text).Count(char.IsLetter);
        var clean = DocumentCleaner.Clean(document);
        return clean.Blocks.SelectMany(TextsOf).SelectMany(text => text).Count(char.IsLetter) == read || clean.RunningLines.Count > 0;
    });

    [Fact]
    public void Clean_text_stays_as_it_is() => Documents.Sample(document =>
    {
        var texts = DocumentCleaner.Clean(document).Blocks.SelectMany(TextsOf).ToList();
        return texts.All(text => TextNormalizer.Normalize(text) == text);
    });

    private static IEnumerable<string> TextsOf(CleanBlock block) => block is Grid grid
        ? grid.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs).SelectMany(TextsOf)
        : block is Paragraph paragraph ? [paragraph.ListLabel ?? "", paragraph.Text] : [];
}
