using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Votes;

/// <summary>
/// Puts the counts of an item together into votes. A vote ends where the same choice is counted again or another vote begins; the same
/// result told again without a new vote before it is no second vote.
/// </summary>
/// <param name="findings">Takes up names that do not add up to their count.</param>
internal sealed class VoteReader(ICollection<Finding> findings)
{
    private readonly List<Vote> votes = [];
    private readonly Dictionary<VoteChoice, VoteCount> current = [];
    private readonly List<string> quotes = [];
    private string? proposition;
    private string? half;
    private int? page;
    private bool begun = true;

    public static IReadOnlyList<Vote> Read(ItemDraft item, ICollection<Finding> findings)
    {
        var reader = new VoteReader(findings);
        foreach (var section in item.Sections.Where(MayHoldVotes))
        {
            if (section.Kind == SectionKind.Vote)
                reader.Begin();
            foreach (var block in section.Blocks)
                reader.Add(block);
        }

        reader.Close();
        return reader.votes;
    }

    private static bool MayHoldVotes(Section section) =>
        section.Kind is not (SectionKind.Previous or SectionKind.Documents or SectionKind.Recipients or SectionKind.Information or SectionKind.Proposed);

    private void Add(CleanBlock block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Add(paragraph);
                break;
            case Grid grid:
                foreach (var (i, table) in VotingTableReader.Read(grid).Index())
                {
                    // The list's second vote is no repetition of its first.
                    if (i > 0)
                        Begin();
                    Add(table, grid.Page);
                }

                break;
        }
    }

    /// <summary>A list of the vote that was told before it is no second vote.</summary>
    private void Add(VotingTable table, int? where)
    {
        Close();
        var counts = table.Counts.ToDictionary(count => count.Choice, count => count.Voters);
        if (votes.Exists(vote => (vote.Yes, vote.No) == (counts[VoteChoice.Yes], counts[VoteChoice.No])))
            return;
        if (!begun && votes.Count > 0)
            Compare(votes[^1].Yes, counts[VoteChoice.Yes], where);
        else
            Add(table.Counts, table.Quote, where);
    }

    private void Add(Paragraph paragraph)
    {
        var text = paragraph.Text;
        if (half is not null && VoteProposition.IsSecondHalf(text))
            text = half + " " + text;
        half = VoteProposition.IsFirstHalf(text) ? text : null;
        if (VoteProposition.Find(text) is { } found)
        {
            Begin();
            proposition = found;
        }
        else if (VoteProposition.Opens(text))
        {
            Begin();
        }

        Add(VoteCountParser.Parse(paragraph.Text), paragraph.Text, paragraph.Page);
    }

    private void Add(IEnumerable<VoteCount> counts, string quote, int? where)
    {
        foreach (var count in counts)
        {
            if (current.TryGetValue(count.Choice, out var known))
            {
                if (count.Named || known.Named)
                {
                    Compare(known.Voters, count.Voters, where);
                    if (known.Named)
                        current[count.Choice] = count;
                    continue;
                }

                Close();
            }

            current[count.Choice] = count;
            page ??= where;
            if (quote.Length > 0 && !quotes.Contains(quote))
                quotes.Add(quote);
        }
    }

    private void Compare(int voters, int others, int? where)
    {
        if (voters != others)
            findings.Add(new Finding("vote-count-mismatch", $"A vote counts {voters} voters where it counts {others} elsewhere; see how each of them voted.", where));
    }

    private void Begin()
    {
        Close();
        begun = true;
    }

    private void Close()
    {
        if (current.TryGetValue(VoteChoice.Yes, out var yes) && current.TryGetValue(VoteChoice.No, out var no))
        {
            var abstain = current.TryGetValue(VoteChoice.Abstain, out var blank) ? blank.Voters : 0;
            var last = votes.LastOrDefault();
            if (begun || last is null || (last.Yes, last.No) != (yes.Voters, no.Voters))
                votes.Add(new Vote(yes.Voters, no.Voters, abstain, proposition, page, string.Join('\n', quotes)));
            (begun, proposition) = (false, null);
        }

        current.Clear();
        quotes.Clear();
        page = null;
    }
}
