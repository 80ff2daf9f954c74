using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Attendance;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Checks;

/// <summary>Compares who voted (<em>omröstning</em>) with who was there.</summary>
internal static class VoterChecker
{
    public static IEnumerable<Finding> Check(ProtocolDraft draft)
    {
        if (draft.Attendance.Count == 0)
            yield break;
        var present = draft.Attendance.Where(row => row.Status == AttendanceStatus.Present).Select(row => row.Name).ToList();
        foreach (var item in draft.Items)
        {
            var absent = Voters(item).Where(name => NameMatcher.Nearest(name, present) is null).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (absent.Count > 0)
            {
                yield return new Finding(
                    "voter-not-present",
                    $"{string.Join(", ", absent)} voted on {item.Outline.Label ?? item.Outline.Title} (omröstning) without being among those present (närvaro).",
                    item.Outline.Page);
            }
        }
    }

    /// <summary>Those whom the sections on votes name with party letters.</summary>
    private static IEnumerable<string> Voters(ItemDraft item) => item.Sections
        .Where(section => section.Kind == SectionKind.Vote)
        .SelectMany(section => section.Blocks.OfType<Paragraph>())
        .Where(paragraph => paragraph.Text.Contains("röst", StringComparison.OrdinalIgnoreCase) || paragraph.Text.StartsWith("Avstår", StringComparison.OrdinalIgnoreCase))
        .SelectMany(paragraph => PersonFinder.Find(paragraph.Text))
        .Where(person => person.Evidence == PersonEvidence.Party && !person.Genitive)
        .Select(person => person.Name);
}
