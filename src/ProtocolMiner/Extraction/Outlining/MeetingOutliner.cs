using ProtocolMiner.Cleaning;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>
/// The outline of a protocol, notes or a notice: agenda tables are unfolded, then the numbered headings are found, chosen and cut at;
/// where nothing is numbered, the headings that stand out by their looks.
/// </summary>
internal static class MeetingOutliner
{
    public static Outline Read(CleanDocument document, DocumentKind kind)
    {
        var blocks = AgendaTableUnfolder.Unfold(document.Blocks);
        var candidates = HeadingCandidateFinder.Find(blocks, AnnouncedRange.Read(document));
        var headings = HeadingSequence.Choose(candidates);
        if (kind == DocumentKind.Notice)
            headings = HeadingSequence.Extend(headings, candidates);
        return IsOutline(blocks, headings, kind)
            ? Cut(blocks, candidates, headings, kind)
            : new ItemCutter(blocks, new HashSet<int>()).Cut(UnnumberedHeadingFinder.Find(blocks));
    }

    /// <summary>
    /// Whether a chain of numbers is the document's outline and not a list in its text: with §, in a table, or by its looks, or because
    /// text stands between the points. A notice may be nothing but its list.
    /// </summary>
    private static bool IsOutline(IReadOnlyList<CleanBlock> blocks, IReadOnlyList<HeadingCandidate> headings, DocumentKind kind)
    {
        if (headings.Count == 0)
            return false;
        if (headings[0].Line.Form == HeadingForm.SectionSign || (kind == DocumentKind.Notice && headings.Count >= 3))
            return true;
        var standing = headings.Where((h, i) =>
            blocks[h.Index] is AgendaRow or Paragraph { Bold: true } or Paragraph { HeadingLevel: not null }
            || (blocks[h.Index] is Paragraph paragraph && RunInTitle.Split(paragraph).Lead is not null)
            || (i + 1 < headings.Count && headings[i + 1].Index > h.Index + 1));
        return standing.Count() * 2 >= headings.Count;
    }

    private static Outline Cut(
        IReadOnlyList<CleanBlock> blocks, IReadOnlyList<HeadingCandidate> candidates, IReadOnlyList<HeadingCandidate> headings, DocumentKind kind)
    {
        var pairs = AgendaPairs.Find(blocks, candidates, headings);
        var known = headings.Concat(pairs.SelectMany(pair => new[] { pair.Agenda, pair.Detail })).DistinctBy(h => h.Index).ToList();
        // A notice details some of its items only; a protocol that does not get to an item leaves it out.
        if (kind == DocumentKind.Notice)
            known.AddRange(AgendaPairs.OnlyInAgenda(blocks, candidates, known).ToList());
        var heads = known.OrderBy(h => h.Index).ToList();
        var outline = new ItemCutter(blocks, RepeatedHeadings.Find(candidates, heads)).Cut([.. heads.Select(h => new ItemHead(h.Index, h.Line))]);
        if (pairs.Count == 0)
            return outline;
        var items = heads.Zip(outline.Items).ToDictionary(pair => pair.First.Index, pair => pair.Second);
        foreach (var (agenda, detail) in pairs)
        {
            items[detail.Index] = AgendaPairs.Merge(items[agenda.Index], items[detail.Index]);
            items.Remove(agenda.Index);
        }

        return outline with { Items = [.. heads.Where(h => items.ContainsKey(h.Index)).OrderBy(h => h.Line.Number).Select(h => items[h.Index])] };
    }
}
