using System.Text.RegularExpressions;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Checks;

/// <summary>Finds items below whose heading nothing stands, which more often is a part that was not read than one that is empty.</summary>
internal static partial class EmptyItemChecker
{
    public static IEnumerable<Finding> Check(ProtocolDraft draft) => draft.Items
        .Where(item => item.Outline.Label?.Contains('§', StringComparison.Ordinal) is true && item.Text.Trim().Length == 0 && item.Decisions.Count == 0)
        .Where(item => item.Outline.Title is null || !Reason().IsMatch(item.Outline.Title))
        .Select(item => new Finding("item-empty", $"Nothing stands below {item.Outline.Label} (paragraf). Check it in the original.", item.Outline.Page));

    /// <summary>Titles that say why nothing follows: the text is secret, the item was dropped, the meeting opens or closes.</summary>
    [GeneratedRegex(@"sekretess|utg[åi]|borttag|avslut|öppn|paus|ajourner", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();
}
