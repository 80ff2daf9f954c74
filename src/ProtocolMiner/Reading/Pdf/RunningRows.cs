using System.Text;
using ProtocolMiner.Reading.Pdf.Layout;

namespace ProtocolMiner.Reading.Pdf;

/// <summary>
/// Rows near the head and foot that stand on many pages at the same height with the same words, digits aside. They are kept in regions of
/// their own, so that no table or column of the page's text takes them in; what they mean is left to the cleaner.
/// </summary>
internal sealed class RunningRows
{
    /// <summary>Part of the page's height, from the top and from the bottom, where running heads and feet stand.</summary>
    private const double Margin = 0.16;

    /// <summary>Part of the pages that a row must stand on.</summary>
    private const double PageShare = 0.4;

    /// <summary>Heights are told apart to this, in points.</summary>
    private const double HeightStep = 2;

    private readonly HashSet<(int Height, string Text)> keys;

    private RunningRows(HashSet<(int, string)> keys) => this.keys = keys;

    public static RunningRows Find(IReadOnlyList<PageContent> pages)
    {
        var counts = new Dictionary<(int, string), int>();
        foreach (var page in pages)
        {
            foreach (var row in MarginRows(page).Select(KeyOf).Distinct())
                counts[row] = counts.GetValueOrDefault(row) + 1;
        }

        var least = Math.Max(2, PageShare * pages.Count);
        return new RunningRows([.. counts.Where(pair => pair.Value >= least).Select(pair => pair.Key)]);
    }

    /// <summary>Parts a page's words.</summary>
    public (List<PlacedWord> Head, List<PlacedWord> Body, List<PlacedWord> Foot) Split(PageContent page)
    {
        if (keys.Count == 0)
            return ([], page.Words, []);
        var (head, foot) = (new List<PlacedWord>(), new List<PlacedWord>());
        foreach (var row in MarginRows(page))
        {
            if (keys.Contains(KeyOf(row)))
                (row.Box.MiddleY < page.Height / 2 ? head : foot).AddRange(row.Pieces.SelectMany(piece => piece.Words));
        }

        var running = new HashSet<PlacedWord>(ReferenceEqualityComparer.Instance);
        running.UnionWith(head);
        running.UnionWith(foot);
        return (head, page.Words.FindAll(word => !running.Contains(word)), foot);
    }

    private static List<Row> MarginRows(PageContent page) =>
        RowBuilder.Build(page.Words.FindAll(word => word.Box.MiddleY < Margin * page.Height || word.Box.MiddleY > (1 - Margin) * page.Height));

    private static (int Height, string Text) KeyOf(Row row)
    {
        var text = new StringBuilder();
        foreach (var piece in row.Pieces)
        {
            foreach (var word in piece.Words)
            {
                text.Append(' ');
                foreach (var glyph in word.Glyphs)
                {
                    if (!char.IsAsciiDigit(glyph.Text[0]))
                        text.Append(glyph.Text);
                    else if (text[^1] != '0')
                        text.Append('0');
                }
            }
        }

        return ((int)Math.Round(row.Pieces[0].Baseline / HeightStep), text.ToString());
    }
}
