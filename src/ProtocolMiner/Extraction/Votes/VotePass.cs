using ProtocolMiner.Cleaning;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Votes;

/// <summary>Reads how they voted (<em>omröstning</em>, <em>votering</em>), in the items and in the voting lists behind them.</summary>
internal sealed class VotePass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
        if (draft.Kind is not (DocumentKind.Minutes or DocumentKind.Notes))
            return;
        foreach (var item in draft.Items)
            item.Votes = VoteReader.Read(item, draft.Findings);
        foreach (var lists in VotingListFinder.Find(draft.Outline.Back).GroupBy(list => draft.Items.FirstOrDefault(item => IsResultOf(list, item))))
        {
            if (lists.Key is { } item)
                Attach([.. lists], item, draft.Findings);
        }
    }

    /// <summary>The list names the item, or the item names the list's attachment where it tells of a vote.</summary>
    private static bool IsResultOf(VotingList list, ItemDraft item) =>
        list.Number is not null
            ? item.Outline.Number == list.Number
            : list.Attachment is not null && item.Sections.SelectMany(section => section.Blocks).OfType<Paragraph>()
                .Any(paragraph => VoteProposition.RefersTo(paragraph.Text, list.Attachment));

    /// <summary>Where the item states its result, the list is compared with it; otherwise the list is the result.</summary>
    private static void Attach(IReadOnlyList<VotingList> lists, ItemDraft item, List<Finding> findings)
    {
        var stated = item.Votes;
        foreach (var list in lists)
            Attach(list, item, stated, findings);
    }

    private static void Attach(VotingList list, ItemDraft item, IReadOnlyList<Vote> stated, List<Finding> findings)
    {
        var counts = list.Table.Counts.ToDictionary(count => count.Choice, count => count.Voters);
        var (yes, no, abstain) = (counts[VoteChoice.Yes], counts[VoteChoice.No], counts[VoteChoice.Abstain]);
        if (stated.Count == 0)
            item.Votes = [.. item.Votes, new Vote(yes, no, abstain, Proposition: null, list.Page, list.Table.Quote)];
        else if (!stated.Any(vote => (vote.Yes, vote.No, vote.Abstain) == (yes, no, abstain)))
            findings.Add(new Finding("vote-count-mismatch", $"The voting list of {item.Outline.Label} has {yes} ja, {no} nej and {abstain} abstaining; the item states another result.", list.Page));
        if (list.Table.Disagrees)
            findings.Add(new Finding("vote-count-mismatch", $"The sums of the voting list of {item.Outline.Label} are not what its rows add up to.", list.Page));
    }
}
