using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Checks;

/// <summary>Finds what was expected and is missing, and what does not add up.</summary>
internal sealed class CheckPass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
        draft.Findings.AddRange(IdentityNumberChecker.Check(draft));
        if (draft.Kind is not (DocumentKind.Minutes or DocumentKind.Notes))
            return;
        draft.Findings.AddRange(HeadChecker.Check(draft));
        draft.Findings.AddRange(ItemNumberChecker.Check(draft));
        draft.Findings.AddRange(EmptyItemChecker.Check(draft));
        draft.Findings.AddRange(SectionChecker.Check(draft));
        draft.Findings.AddRange(VoterChecker.Check(draft));
    }
}
