using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Outlining;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Checks;

/// <summary>Finds sections whose heading promises a decision, a vote, a proposal or a reservation, and out of whose text none was read.</summary>
internal static partial class SectionChecker
{
    public static IEnumerable<Finding> Check(ProtocolDraft draft) =>
        from item in draft.Items
        from section in item.Sections
        where section.Heading is not null && Missing(item, section.Kind) is not null && HoldsWords(section)
        group section by (Item: item, section.Kind) into sections
        let first = sections.First()
        select new Finding(
            "section-unread",
            $"At {sections.Key.Item.Outline.Label ?? sections.Key.Item.Outline.Title} text stands below “{first.Heading!.TrimEnd(':')}”, but no {Missing(sections.Key.Item, sections.Key.Kind)} could be read from it. Check it in the original.",
            first.Page ?? sections.Key.Item.Outline.Page);

    /// <summary>What a section of this kind should have given the item; null when the item has it, or the kind promises nothing.</summary>
    private static string? Missing(ItemDraft item, SectionKind kind) => kind switch
    {
        SectionKind.Decision when item.Decisions.Count == 0 => "decision (beslut)",
        SectionKind.Vote when item.Votes.Count == 0 => "result of a vote (omröstning)",
        SectionKind.Proposals when item.Proposals.Count == 0 => "proposal (yrkande)",
        SectionKind.Reservation when item.Reservations.Count == 0 => "reservation",
        _ => null,
    };

    private static bool HoldsWords(Section section) => ItemText.Of(section.Blocks) is var text && text.Any(char.IsLetter) && !SaysNone().IsMatch(text);

    /// <summary>"Inga yrkanden framställs.", "Ingen reservation."</summary>
    [GeneratedRegex(@"^\W*(?:ing(?:en|et|a)\b|(?:har )?inte |ej )[^\n]{0,80}$", RegexOptions.IgnoreCase)]
    private static partial Regex SaysNone();
}
