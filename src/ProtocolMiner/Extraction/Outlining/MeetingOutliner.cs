using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>The outline of a protocol, notes or a notice: agenda tables are unfolded, headings found, chosen and cut at.</summary>
internal static class MeetingOutliner
{
    public static Outline Read(CleanDocument document)
    {
        var blocks = AgendaTableUnfolder.Unfold(document.Blocks);
        var candidates = HeadingCandidateFinder.Find(blocks, BodySize.Of(blocks));
        var headings = HeadingSequence.Choose(candidates);
        return ItemCutter.Cut(blocks, candidates, headings);
    }
}
