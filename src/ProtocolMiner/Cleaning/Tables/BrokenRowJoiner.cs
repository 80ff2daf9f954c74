using ProtocolMiner.Cleaning.Paragraphs;

namespace ProtocolMiner.Cleaning.Tables;

/// <summary>Joins the halves of a row that a page break has parted in the middle of its text.</summary>
internal static class BrokenRowJoiner
{
    /// <summary>The first row below the break names nothing new in its first cell, and one of its cells goes on in the middle of a sentence.</summary>
    public static bool GoesOn(DraftRow above, DraftRow below) =>
        above.Cells.Count == below.Cells.Count
        && below.Cells[0].Paragraphs.Count == 0
        && above.Cells.Zip(below.Cells).Any(pair => ReadsOn(pair.First, pair.Second));

    public static void Join(DraftRow above, DraftRow below)
    {
        foreach (var (upper, lower) in above.Cells.Zip(below.Cells))
        {
            if (ReadsOn(upper, lower))
            {
                upper.Paragraphs[^1].Add(lower.Paragraphs[0]);
                upper.Paragraphs.AddRange(lower.Paragraphs.Skip(1));
            }
            else
            {
                upper.Paragraphs.AddRange(lower.Paragraphs);
            }
        }
    }

    private static bool ReadsOn(DraftCell above, DraftCell below) =>
        above.Paragraphs.Count > 0 && below.Paragraphs.Count > 0 && BrokenParagraphJoiner.ReadsOn(above.Paragraphs[^1], below.Paragraphs[0]);
}
