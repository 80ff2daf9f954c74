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
        var outside = candidates.Where(c => c.Index < chosen[0].Index || c.Index > chosen[^1].Index).ToLookup(c => c.Line.Number);
        var pairs = new List<(HeadingCandidate, HeadingCandidate)>();
        foreach (var heading in chosen)
        {
            var twin = outside[heading.Line.Number].FirstOrDefault(other => Similar(Words(blocks, heading), Words(blocks, other)) >= SameTitle);
            if (twin is not null && twin.Index > heading.Index)
                pairs.Add((heading, twin));
            else if (twin is not null && blocks[twin.Index] is AgendaRow { Presenters: not null } or AgendaRow { CaseNumbers.Count: > 0 })
                pairs.Add((twin, heading));
        }

        return pairs;
    }

    /// <summary>The item in full, with what only its agenda entry tells.</summary>
    public static OutlineItem Merge(OutlineItem agenda, OutlineItem detail) => detail with
    {
        Title = detail.Title ?? agenda.Title,
        CaseNumbers = [.. detail.CaseNumbers.Concat(agenda.CaseNumbers).Distinct()],
        Presenters = detail.Presenters ?? agenda.Presenters,
        Blocks = [.. agenda.Blocks, .. detail.Blocks],
    };

    private static HashSet<string> Words(IReadOnlyList<CleanBlock> blocks, HeadingCandidate candidate)
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
