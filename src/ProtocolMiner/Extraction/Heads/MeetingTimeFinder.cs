using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>Finds when the meeting began and ended: from labels, from the line that bears the date, or from how it was opened and closed.</summary>
internal static partial class MeetingTimeFinder
{
    /// <summary>A meeting is opened in one of its first items and closed in one of its last.</summary>
    private const int OuterItems = 3;

    public static (TimeOnly? Start, TimeOnly? End) Find(ProtocolDraft draft, MeetingHead head)
    {
        var labelled = head.Parts.Where(part => part.Label?.Field is FrontField.PlaceAndTime or FrontField.Time or FrontField.Date).Select(part => part.Text);
        var dated = head.Lines.Where(line => SwedishDateParser.First(line, yearWhenUnstated: 2000) is not null && !OtherTime().IsMatch(line));
        var time = labelled.Concat(dated).Select(MeetingTimeParser.Parse).FirstOrDefault(found => found is not null);
        IReadOnlyList<string> texts = draft.Items.Count == 0
            ? [.. DocumentHead.All(draft.Document)]
            : [.. draft.Items.Take(OuterItems).Concat(draft.Items.TakeLast(OuterItems)).SelectMany(item => item.Text.Split('\n').Prepend(item.Outline.Title ?? ""))];
        return (time?.Start ?? Said(texts, Opened()), time?.End ?? Said(texts, Closed()));
    }

    private static TimeOnly? Said(IEnumerable<string> texts, Regex cue) => texts
        .SelectMany(text => cue.Matches(text))
        .Select(match => MeetingTimeParser.Parse(match.Value)?.Start)
        .FirstOrDefault(found => found is not null);

    /// <summary>Times of adjusting, posting or preliminary meetings.</summary>
    [GeneratedRegex(@"juster|anslag|förmöte|gruppmöte|utskriven|skickad", RegexOptions.IgnoreCase)]
    private static partial Regex OtherTime();

    [GeneratedRegex(@"\b(?:öppn(?:a|ar|ade|ades|as|at|ande|andet)|inled(?:er|de|des|s)|börja(?:r|de))\b(?:[^.]|(?<=\bkl)\.){0,60}?\d{1,2}[.:]\d{2}|\b(?:öppn(?:a|ar|ade|ades|as|at|ande|andet))\b[^.]{0,60}?\bkl(?:\.|ockan)?\s?\d{1,2}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Opened();

    [GeneratedRegex(@"\bavslut(?:a|ar|as|ade|ades|at|ad|ande|andet)\b(?:[^.]|(?<=\bkl)\.){0,60}?\d{1,2}[.:]\d{2}|\bavslut(?:a|ar|as|ade|ades|at|ad|ande|andet)\b[^.]{0,60}?\bkl(?:\.|ockan)?\s?\d{1,2}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Closed();
}
