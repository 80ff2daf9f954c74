using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Votes;

/// <summary>
/// Reads voting lists: a mark in a column Ja, Nej or Avstår, or columns that hold these words, for one vote or several side by side; a
/// row of sums is read as stated.
/// </summary>
internal static partial class VotingTableReader
{
    /// <summary>So many rows say how somebody voted before a column of words is taken for a vote.</summary>
    private const int FewestVoters = 3;

    /// <summary>A mark is no longer than this, in characters; more is a remark.</summary>
    private const int LongestMark = 2;

    /// <summary>The votes of the list, from the left; empty when the table is none.</summary>
    public static IReadOnlyList<VotingTable> Read(Grid grid) => ReadMarks(grid) is { Count: > 0 } marks ? marks : ReadWords(grid);

    private static List<VotingTable> ReadMarks(Grid grid)
    {
        for (var h = 0; h < grid.Rows.Count; h++)
        {
            var votes = VotingColumns.Read(grid.Rows[h], h > 0 ? grid.Rows[h - 1] : null);
            if (votes.Count > 0 && !grid.Rows.Skip(h + 1).Any(row => HoldsChoice(row, votes)))
                return [.. votes.Select(vote => Count(grid, h, vote)).OfType<VotingTable>()];
        }

        return [];
    }

    /// <summary>A column that holds another choice than its head's holds no marks; what looked like a head was a voter's row.</summary>
    private static bool HoldsChoice(GridRow row, IReadOnlyList<VotingColumns> votes) =>
        votes.SelectMany(vote => vote.Choices).Any(column =>
            column.Key < row.Cells.Count && row.Cells[column.Key].Text.Trim().Length > 1
            && VotingColumns.ChoiceOf(row.Cells[column.Key].Text) is { } choice && choice != column.Value);

    private static VotingTable? Count(Grid grid, int head, VotingColumns columns)
    {
        var counted = new Dictionary<VoteChoice, int>();
        var stated = new Dictionary<VoteChoice, int>();
        var quote = Words(grid.Rows[head]);
        foreach (var row in grid.Rows.Skip(head + 1))
        {
            var sums = row.Cells.Any(cell => Sum().IsMatch(cell.Text));
            if (sums)
                quote = Words(row);
            foreach (var (column, choice) in columns.Choices)
            {
                var text = column < row.Cells.Count ? row.Cells[column].Text.Trim() : "";
                if (sums && NumberWords.Parse(text) is { } number)
                    stated[choice] = number;
                else if (!sums && !NoMark().IsMatch(text) && (text.Length is > 0 and <= LongestMark || VotingColumns.ChoiceOf(text) == choice))
                    counted[choice] = counted.GetValueOrDefault(choice) + 1;
            }
        }

        return counted.Count > 0 || stated.Count > 0 ? new VotingTable(counted, stated, quote) { Number = columns.Number } : null;
    }

    private static List<VotingTable> ReadWords(Grid grid)
    {
        var found = new List<VotingTable>();
        var width = grid.Rows.Count == 0 ? 0 : grid.Rows.Max(row => row.Cells.Count);
        for (var column = 1; column < width; column++)
        {
            var votes = grid.Rows.Where(row => column < row.Cells.Count && row.Cells[column].Text.Trim().Length > 1)
                .Select(row => VotingColumns.ChoiceOf(row.Cells[column].Text)).OfType<VoteChoice>().ToList();
            if (votes.Count < FewestVoters)
                continue;
            var number = grid.Rows.Select(row => VotingColumns.NumberIn(row, column)).FirstOrDefault(n => n is not null);
            found.Add(new VotingTable(votes.GroupBy(vote => vote).ToDictionary(group => group.Key, group => group.Count()), new Dictionary<VoteChoice, int>(), Words(grid.Rows[0])) { Number = number });
        }

        return found;
    }

    private static string Words(GridRow row) => string.Join(' ', row.Cells.Select(cell => cell.Text.Trim()).Where(text => text.Length > 0));

    [GeneratedRegex(@"^\s*(?:summa|totalt|antal|resultat)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sum();

    [GeneratedRegex(@"^[–—-]+$")]
    private static partial Regex NoMark();
}
