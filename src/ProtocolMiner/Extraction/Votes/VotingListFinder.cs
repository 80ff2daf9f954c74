using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Votes;

/// <summary>A voting list behind the items.</summary>
/// <param name="Number">Number of the item that its heading names ("§ 35"); null when it names none.</param>
/// <param name="Attachment">Number of the attachment that it is ("Bilaga 2"); null when it is none.</param>
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
                if (Attachment().Match(paragraph.Text) is { Success: true } named)
                    (attachment, number, goesOn, stated) = (named.Groups["n"].Value, null, false, []);
                if (ItemNumber().Match(paragraph.Text) is { Success: true } item)
                    (number, goesOn) = (item.Groups["n"].Value.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant(), false);
                // "Antal Ja: 40" above the list.
                foreach (var count in VoteCountParser.Parse(paragraph.Text).Where(count => !count.Named))
                    stated[count.Choice] = count.Voters;
            }
            else if (block is Grid grid && VotingTableReader.Read(grid) is { } table)
            {
                if (goesOn)
                    lists[^1] = lists[^1] with { Table = lists[^1].Table.Join(table) };
                else
                    lists.Add(new VotingList(stated.Count > 0 ? table with { Stated = stated } : table, number, attachment, grid.Page));
                (goesOn, stated) = (true, []);
            }
        }

        return lists;
    }

    [GeneratedRegex(@"§\s?(?<n>\d{1,4}(?:\s?[a-z]\b)?)", RegexOptions.IgnoreCase)]
    private static partial Regex ItemNumber();

    [GeneratedRegex(@"^Bilaga\s+(?<n>\d{1,3})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Attachment();
}
