using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Votes;

/// <summary>
/// Reads voting lists: a mark in a column Ja, Nej or Avstår, or one column that holds these words; a row of sums is read as stated.
/// </summary>
internal static partial class VotingTableReader
{
    /// <summary>So many rows say how somebody voted before a column of words is taken for a vote.</summary>
    private const int FewestVoters = 3;

    /// <summary>The list; null when the table is none.</summary>
    public static VotingTable? Read(Grid grid) => ReadMarks(grid) ?? ReadWords(grid);

    private static VotingTable? ReadMarks(Grid grid)
    {
        for (var h = 0; h < grid.Rows.Count; h++)
        {
            var columns = Columns(grid.Rows[h]);
            if (!columns.ContainsValue(VoteChoice.Yes) || !columns.ContainsValue(VoteChoice.No))
                continue;
            var counted = new Dictionary<VoteChoice, int>();
            var stated = new Dictionary<VoteChoice, int>();
            var quote = Words(grid.Rows[h]);
            foreach (var row in grid.Rows.Skip(h + 1))
            {
                var sums = row.Cells.Count > 0 && Sum().IsMatch(row.Cells[0].Text);
                if (sums)
                    quote = Words(row);
                foreach (var (column, choice) in columns)
                {
                    var text = column < row.Cells.Count ? row.Cells[column].Text.Trim() : "";
                    if (sums && NumberWords.Parse(text) is { } number)
                        stated[choice] = number;
                    else if (!sums && text.Length is > 0 and <= 2)
                        counted[choice] = counted.GetValueOrDefault(choice) + 1;
                }
            }

            return counted.Count > 0 || stated.Count > 0 ? new VotingTable(counted, stated, quote) : null;
        }

        return null;
    }

    private static VotingTable? ReadWords(Grid grid)
    {
        var width = grid.Rows.Count == 0 ? 0 : grid.Rows.Max(row => row.Cells.Count);
        for (var column = 1; column < width; column++)
        {
            var votes = grid.Rows.Where(row => column < row.Cells.Count).Select(row => Choice(row.Cells[column].Text)).OfType<VoteChoice>().ToList();
            if (votes.Count >= FewestVoters)
                return new VotingTable(votes.GroupBy(vote => vote).ToDictionary(group => group.Key, group => group.Count()), new Dictionary<VoteChoice, int>(), Words(grid.Rows[0]));
        }

        return null;
    }

    private static string Words(GridRow row) => string.Join(' ', row.Cells.Select(cell => cell.Text.Trim()).Where(text => text.Length > 0));

    private static Dictionary<int, VoteChoice> Columns(GridRow row)
    {
        var columns = new Dictionary<int, VoteChoice>();
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (Choice(row.Cells[i].Text) is { } choice)
                columns[i] = choice;
        }

        return columns;
    }

    private static VoteChoice? Choice(string text) => text.Trim().TrimEnd('.', ':').ToLowerInvariant() switch
    {
        "ja" or "ja-röst" or "ja-röster" => VoteChoice.Yes,
        "nej" or "nej-röst" or "nej-röster" => VoteChoice.No,
        "avst" or "avstår" or "avstod" or "avstående" or "blank" => VoteChoice.Abstain,
        _ => null,
    };

    [GeneratedRegex(@"^\s*(?:summa|totalt|antal|resultat)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sum();
}
