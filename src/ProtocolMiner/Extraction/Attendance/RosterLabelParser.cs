using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>
/// Reads a line as the heading of an attendance list, by composition: every word of it is one that such headings are made of
/// (<c>attendance-labels.tsv</c>), and together they say who stands below.
/// </summary>
internal static partial class RosterLabelParser
{
    /// <summary>Headings of lists are short, in characters.</summary>
    private const int Longest = 90;

    private static readonly (WholePattern Word, string Meaning)[] Vocabulary =
        [.. CueList.Read("attendance-labels.tsv").Select(cue => (new WholePattern(cue.Pattern), cue.Meaning))];

    /// <summary>The heading; null when the text is none.</summary>
    public static RosterLabel? Parse(string text)
    {
        if (text.Length is < 3 or > Longest)
            return null;
        var words = Words().Matches(WithoutCount().Replace(text, "")).Select(match => match.Value).ToList();
        if (words.Count == 0 || Foreign().IsMatch(text))
            return null;
        var label = new RosterLabel(null, null, null);
        var (negated, side) = (false, false);
        for (var i = 0; i < words.Count; i++)
        {
            switch (MeaningOf(words[i]))
            {
                case "not":
                    negated = true;
                    continue;
                case "present":
                    label = label with { Presence = negated ? RosterPresence.Absent : label.Presence ?? RosterPresence.Present };
                    break;
                case "absent":
                    label = label with { Presence = label.Presence is RosterPresence.Excused ? RosterPresence.Excused : RosterPresence.Absent };
                    break;
                case "excused":
                    label = label with { Presence = negated ? RosterPresence.Absent : RosterPresence.Excused };
                    break;
                case "called":
                    label = label with { Presence = RosterPresence.Called };
                    break;
                case "serving":
                    label = label with { Serving = !negated };
                    break;
                case "deciding" when negated:
                    label = label with { Serving = false };
                    break;
                case "filler":
                    continue;
                case "side":
                    side = true;
                    continue;
                case { } group when Enum.TryParse<RosterGroup>(group, ignoreCase: true, out var found):
                    label = label with { Group = Combine(label.Group, found) };
                    break;
                // "Direktionens ledamöter": whose list it is does not matter, as long as it is somebody's.
                case null when i + 1 < words.Count && words[i].EndsWith('s'):
                    continue;
                default:
                    return null;
            }

            negated = false;
        }

        return label is { Group: null, Presence: null, Serving: null } or { Group: RosterGroup.Other, Presence: null }
            ? Alone(label, words) ?? (side && words.Count == 1 ? label : null)
            : Complete(label);
    }

    private static string? MeaningOf(string word)
    {
        foreach (var (pattern, meaning) in Vocabulary)
        {
            if (pattern.IsMatch(word))
                return meaning;
        }

        return null;
    }

    /// <summary>"Beslutande ledamöter" are still all who decide; "Närvarande ledamöter och ersättare" are not told apart.</summary>
    private static RosterGroup Combine(RosterGroup? before, RosterGroup found) => (before, found) switch
    {
        (null or RosterGroup.Other, _) => found,
        (RosterGroup.Deciding, RosterGroup.Member or RosterGroup.Substitute) => RosterGroup.Deciding,
        (RosterGroup.Member, RosterGroup.Deciding) or (RosterGroup.Member, RosterGroup.Substitute) => RosterGroup.Deciding,
        ({ } first, RosterGroup.Other or RosterGroup.Member) => first,
        (RosterGroup.Official, RosterGroup.Guest) => RosterGroup.Other,
        (_, _) => found,
    };

    /// <summary>Words that head a list only in company of others ("Övriga", "och"); "Ordinarie" alone heads the members.</summary>
    private static RosterLabel? Alone(RosterLabel label, List<string> words) =>
        words is [var only] && only.Equals("ordinarie", StringComparison.OrdinalIgnoreCase) ? label with { Group = RosterGroup.Member } :
        label.Group is RosterGroup.Other && words.Count <= 2 ? label with { Presence = RosterPresence.Present } : null;

    private static RosterLabel Complete(RosterLabel label) => label switch
    {
        // Who decides is there; who serves is there, and so is a substitute who is said not to serve.
        { Presence: null, Group: RosterGroup.Deciding } => label with { Presence = RosterPresence.Present },
        { Presence: null, Serving: not null } => label with { Presence = RosterPresence.Present, Group = label.Group ?? RosterGroup.Substitute },
        { Serving: not null, Group: null } => label with { Group = RosterGroup.Substitute },
        _ => label,
    };

    [GeneratedRegex(@"\p{L}+\.?")]
    private static partial Regex Words();

    /// <summary>"(12 st)", "12 personer": how many there are.</summary>
    [GeneratedRegex(@"[(,]?\s*\b\d{1,3}(?:\s?(?:st\.?|personer|pers\.?))?\)?(?=\s*:?\s*$)", RegexOptions.IgnoreCase)]
    private static partial Regex WithoutCount();

    /// <summary>What a heading does not hold: digits, signs of a section, of a legend, of a sentence's inside.</summary>
    [GeneratedRegex(@"[§=;@?!""”]|\.\s+\S|\d{4}")]
    private static partial Regex Foreign();
}
