using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Votes;

/// <summary>A voting list behind the items.</summary>
/// <param name="Number">Number of the item that its heading names ("§ 35"); null when it names none.</param>
/// <param name="Attachment">What its heading calls it, for the item to refer to: "bilaga 2", "omröstningslista 1"; null when it has no number.</param>
internal sealed record VotingList(VotingTable Table, string? Number, string? Attachment, int? Page);

/// <summary>Finds the voting lists behind the items, each with the heading above it. A list without a heading of its own goes on from the page before.</summary>
internal static partial class VotingListFinder
{
    public static IReadOnlyList<VotingList> Find(IReadOnlyList<CleanBlock> back)
    {
        var lists = new List<VotingList>();
        string? number = null, attachment = null;
        var goesOn = false;
        var stated = new Dictionary<VoteChoice, int>();
        foreach (var block in back)
        {
            if (block is Paragraph paragraph)
            {
                if (VoteProposition.Attachment(paragraph.Text) is { Success: true, Index: 0 } named)
                    (attachment, number, goesOn, stated) = (VoteProposition.NameOfAttachment(named), null, false, []);
                if (ItemNumber().Match(paragraph.Text) is { Success: true } item)
                    (number, goesOn) = (item.Groups["n"].Value.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant(), false);
                // "Antal Ja: 40" above the list.
                foreach (var count in VoteCountParser.Parse(paragraph.Text).Where(count => !count.Named))
                    stated[count.Choice] = count.Voters;
            }
            else if (block is Grid grid && VotingTableReader.Read(grid) is { Count: > 0 } tables)
            {
                Add(lists, [.. tables.Select(table => new VotingList(stated.Count > 0 && tables.Count == 1 ? table with { Stated = stated } : table, table.Number ?? number, attachment, grid.Page))], goesOn);
                (goesOn, stated) = (true, []);
            }
        }

        return lists;
    }

    private static void Add(List<VotingList> lists, List<VotingList> added, bool goesOn)
    {
        if (!goesOn || added.Count > lists.Count)
        {
            lists.AddRange(added);
            return;
        }

        for (var i = 0; i < added.Count; i++)
        {
            var before = lists.Count - added.Count + i;
            lists[before] = lists[before] with { Table = lists[before].Table.Join(added[i].Table) };
        }
    }

    [GeneratedRegex(@"§\s?(?<n>\d{1,4}(?:\s?[a-z]\b)?)", RegexOptions.IgnoreCase)]
    private static partial Regex ItemNumber();
}
