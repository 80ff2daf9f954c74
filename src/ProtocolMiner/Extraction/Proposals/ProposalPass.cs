using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Proposals;

/// <summary>Reads what was moved at the meeting (<em>yrkanden</em>), and by whom.</summary>
internal sealed class ProposalPass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
        if (draft.Kind is not (DocumentKind.Minutes or DocumentKind.Notes))
            return;
        var reader = new ProposalReader(new MoverFinder(draft.Persons, draft.Persons.Chair ?? draft.Meeting.Chair));
        foreach (var item in draft.Items)
            item.Proposals = [.. item.Sections.Where(MayHoldProposals).SelectMany(section => reader.Read(section))];
    }

    /// <summary>Documents, reservations and earlier bodies' records tell of proposals too, but not of this meeting's.</summary>
    private static bool MayHoldProposals(Section section) =>
        section.Kind is SectionKind.Background or SectionKind.Proposals or SectionKind.Proposed or SectionKind.Procedure or SectionKind.Vote or SectionKind.Decision;
}
