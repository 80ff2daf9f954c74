using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>
/// Items that stand twice: in an agenda with their presenters and case numbers, and in full elsewhere. A notice (<em>kallelse</em>)
/// lists all and details some below; a protocol may begin with the agenda.
/// </summary>
internal static class AgendaPairs
{
    /// <summary>Titles that share this part of their words are the same.</summary>
    private const double SameTitle = 0.6;

    /// <returns>For each item that stands twice, its entry in the agenda and its heading in full.</returns>
    public static IReadOnlyList<(HeadingCandidate Agenda, HeadingCandidate Detail)> Find(
        IReadOnlyList<CleanBlock> blocks, IReadOnlyList<HeadingCandidate> candidates, IReadOnlyList<HeadingCandidate> chosen)
    {
        if (chosen.Count == 0)
            return [];
        var taken = chosen.Select(c => c.Index).ToHashSet();
        var others = candidates.Where(c => !taken.Contains(c.Index)).ToLookup(c => c.Line.Number);
        var pairs = new List<(HeadingCandidate, HeadingCandidate)>();
        foreach (var heading in chosen)
        {
            var twin = others[heading.Line.Number].FirstOrDefault(other => Similar(Title(blocks, heading), Title(blocks, other)) >= SameTitle);
            if (twin is null)
                continue;
            if (blocks[twin.Index] is AgendaRow && twin.Index < heading.Index)
                pairs.Add((twin, heading));
            else if (twin.Index > chosen[^1].Index)
                pairs.Add((heading, twin));
        }

        return pairs;
    }

    /// <summary>Items that stand in the agenda alone, in a table most of whose other rows are items.</summary>
    public static IEnumerable<HeadingCandidate> OnlyInAgenda(
        IReadOnlyList<CleanBlock> blocks, IReadOnlyList<HeadingCandidate> candidates, IReadOnlyList<HeadingCandidate> known)
    {
        var indices = known.Select(c => c.Index).ToHashSet();
        var numbers = known.Select(c => c.Line.Number).ToHashSet();
        return candidates.Where(c => blocks[c.Index] is AgendaRow)
            .GroupBy(c => ((AgendaRow)blocks[c.Index]).Table, ReferenceEqualityComparer.Instance)
            .Where(table => table.Count(row => indices.Contains(row.Index)) * 2 > table.Count())
            .SelectMany(table => table.Where(row => !indices.Contains(row.Index) && !numbers.Contains(row.Line.Number)));
    }

    /// <summary>The item in full, with what only its agenda entry tells.</summary>
    public static OutlineItem Merge(OutlineItem agenda, OutlineItem detail) => detail with
    {
        Title = detail.Title ?? agenda.Title,
        CaseNumbers = detail.CaseNumbers.Count > 0 ? detail.CaseNumbers : agenda.CaseNumbers,
        Presenters = detail.Presenters ?? agenda.Presenters,
        Blocks = [.. agenda.Blocks, .. detail.Blocks],
    };

    private static HashSet<string> Title(IReadOnlyList<CleanBlock> blocks, HeadingCandidate candidate)
    {
        var title = ItemTitleReader.Read(blocks, new ItemHead(candidate.Index, candidate.Line), Math.Min(blocks.Count, candidate.Index + 2)).Title;
        return title is null ? [] : [.. title.ToLowerInvariant().Split([' ', '\t', ',', '.', '–', '-'], StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>The part of both titles' words that they share (Jaccard 1901).</summary>
    private static double Similar(HashSet<string> a, HashSet<string> b)
    {
        var shared = a.Count(b.Contains);
        return shared == 0 ? 0 : (double)shared / (a.Count + b.Count - shared);
    }
}
