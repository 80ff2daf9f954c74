namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// What layout moves about as a whole: words of one line without a wide gap between them, or blocks that were put together before,
/// such as a ruled table.
/// </summary>
internal sealed class Piece
{
    private Piece(Box box, IReadOnlyList<PlacedWord> words, IReadOnlyList<Block> blocks)
    {
        Box = box;
        Words = words;
        Blocks = blocks;
    }

    public Box Box { get; }

    /// <summary>From left to right; empty when the piece holds ready blocks.</summary>
    public IReadOnlyList<PlacedWord> Words { get; }

    /// <summary>Empty when the piece is text of one line.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    public bool IsText => Words.Count > 0;

    public double Size => Words[0].Size;

    public double Baseline => Words[0].Baseline;

    public static Piece OfText(IReadOnlyList<PlacedWord> words)
    {
        var box = words[0].Box;
        for (var i = 1; i < words.Count; i++)
            box = box.With(words[i].Box);
        return new Piece(box, words, []);
    }

    public static Piece OfBlocks(Box box, IReadOnlyList<Block> blocks) => new(box, [], blocks);
}
