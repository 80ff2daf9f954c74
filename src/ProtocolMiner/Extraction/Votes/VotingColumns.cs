using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Votes;

/// <summary>The columns of one vote in a voting list: which stands for Ja, which for Nej. A list may hold several votes side by side.</summary>
/// <param name="Number">Number of the item that the head names above them ("§ 31"); null when it names none.</param>
internal sealed partial record VotingColumns(IReadOnlyDictionary<int, VoteChoice> Choices, string? Number)
{
    /// <summary>The votes that a row heads, from the left; a new one begins where a choice comes again.</summary>
    /// <param name="above">The row above the head, which may say what is voted on; null without one.</param>
    public static IReadOnlyList<VotingColumns> Read(GridRow head, GridRow? above)
    {
        var found = new List<VotingColumns>();
        var current = new Dictionary<int, VoteChoice>();
        for (var i = 0; i < head.Cells.Count; i++)
        {
            if (ChoiceOf(head.Cells[i].Text) is not { } choice)
                continue;
            if (current.ContainsValue(choice))
                Close();
            current[i] = choice;
        }

        Close();
        return found;

        void Close()
        {
            if (current.ContainsValue(VoteChoice.Yes) && current.ContainsValue(VoteChoice.No) && !IsAttendance(head, current))
                found.Add(new VotingColumns(current, current.Keys.Select(i => NumberIn(head, i) ?? (above is null ? null : NumberIn(above, i))).FirstOrDefault(number => number is not null)));
            current = [];
        }
    }

    /// <summary>What a cell says that somebody voted, or a head that its column means; null when it says nothing of a vote.</summary>
    public static VoteChoice? ChoiceOf(string text) => Item().Replace(text, "").Trim().TrimEnd('.', ':').ToLowerInvariant() switch
    {
        "ja" or "ja-röst" or "ja-röster" or "j" => VoteChoice.Yes,
        "nej" or "nej-röst" or "nej-röster" or "n" => VoteChoice.No,
        "avst" or "avstår" or "avstod" or "avstående" or "blank" or "a" or "avstått" => VoteChoice.Abstain,
        _ => null,
    };

    public static string? NumberIn(GridRow row, int column) =>
        column < row.Cells.Count && Item().Match(row.Cells[column].Text) is { Success: true } item ? item.Groups["n"].Value.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() : null;

    /// <summary>"J" and "N" without a column for abstaining are those of a list of who was there.</summary>
    private static bool IsAttendance(GridRow head, Dictionary<int, VoteChoice> columns) =>
        !columns.ContainsValue(VoteChoice.Abstain) && columns.Keys.All(i => Item().Replace(head.Cells[i].Text, "").Trim().Length == 1);

    [GeneratedRegex(@"§\s?(?<n>\d{1,4}(?:\s?[a-h]\b)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Item();
}
