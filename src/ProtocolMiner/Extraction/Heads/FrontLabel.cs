using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Attendance;
using ProtocolMiner.Extraction.Cues;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>What a label of the front page says about the text beside or below it.</summary>
internal enum FrontField
{
    PlaceAndTime,
    Place,
    Time,
    Date,
    Body,
    Organization,
    Chair,
    Secretary,

    /// <summary>Who adjusts the minutes (<em>justerare</em>).</summary>
    Adjusters,

    /// <summary>Where and when the minutes are adjusted; not the meeting's own place and time.</summary>
    Adjustment,

    /// <summary>Which §§ the minutes hold.</summary>
    Paragraphs,

    Signatures,

    /// <summary>Public notice of the adjusted minutes (<em>anslag</em>), with places and times of its own.</summary>
    Notice,

    /// <summary>Part of the attendance list.</summary>
    Roster,

    Other,
}

/// <param name="Text">As written.</param>
/// <param name="Roster">What it says of the attendance; null unless <paramref name="Field"/> is the roster.</param>
internal sealed record FrontLabel(FrontField Field, string Text, RosterLabel? Roster);

/// <summary>Recognises labels of the front page by <c>front-labels.tsv</c> and the grammar of attendance lists.</summary>
internal static partial class FrontLabelParser
{
    private const int Longest = 80;

    private static readonly (WholePattern Pattern, FrontField Field)[] Cues =
        [.. CueList.Read("front-labels.tsv").Select(cue => (CueList.Whole(cue.Pattern), Enum.Parse<FrontField>(cue.Meaning.Replace("-", "", StringComparison.Ordinal), ignoreCase: true)))];

    /// <summary>The label that a whole text is; null when it is none.</summary>
    public static FrontLabel? Parse(string text)
    {
        var label = Plain().Replace(text, " ").Trim().TrimEnd(':', '.', ' ', '_', '…');
        if (label.Length is < 1 or > Longest)
            return null;
        foreach (var (pattern, field) in Cues)
        {
            if (pattern.IsMatch(label))
                return new FrontLabel(field, label, null);
        }

        if (ViceChair().IsMatch(label))
            return new FrontLabel(FrontField.Roster, label, new RosterLabel(RosterGroup.Member, null, null) { Function = label });
        var roster = RosterLabelParser.Parse(label) ?? (RosterTitle().IsMatch(text.Trim()) ? new RosterLabel(null, RosterPresence.Present, null) : null);
        return roster is null ? null : new FrontLabel(FrontField.Roster, label, roster with { WithVotes = Votes().IsMatch(label) });
    }

    /// <summary>A label and its text in one line, "Plats: Stora salen"; null when the line does not begin with a label and a colon.</summary>
    public static (FrontLabel Label, string Text)? ParseRunIn(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and <= Longest && colon + 1 < text.Length && (Parse(text[..colon]) ?? Remote(text[..colon])) is { } label
            ? (label, text[(colon + 1)..].Trim())
            : null;
    }

    /// <summary>"Via länk: Anna Berg": without a colon such words say how somebody took part, and head no list.</summary>
    private static FrontLabel? Remote(string text) =>
        Remotely().IsMatch(text.Trim()) ? new FrontLabel(FrontField.Roster, text.Trim(), new RosterLabel(null, RosterPresence.Present, null)) : null;

    /// <summary>The title of a list, which names the meeting as well: "Närvarolista kommunfullmäktige 2024-03-05".</summary>
    [GeneratedRegex(@"^(?:bilaga\s\w{1,3}[:.,–-]?\s+)?(?:närvaro(?:lista|förteckning)|närvaro\b(?=.*(?:\d{4}|möte|sammanträde|nämnd|styrelse|fullmäktige))|deltagar(?:lista|förteckning)|upprop(?:slista)?|närvaro-?\soch\s(?:omröstnings|voterings)lista)\b(?!.*[.!?]$)", RegexOptions.IgnoreCase)]
    private static partial Regex RosterTitle();

    [GeneratedRegex("^(?:(?:deltar |deltog |närvarar )?(?:via|på|genom) (?:länk|teams|zoom|skype|distans|video|telefon)|digitalt|på plats)$", RegexOptions.IgnoreCase)]
    private static partial Regex Remotely();

    [GeneratedRegex("^(?:(?:1|2|3):?[ea]?|först[ea]|andr[ea]|tredje)?\\s?(?:vice|v\\.?)\\s?(?:ordf\\.?|ordförande(?:n|na)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex ViceChair();

    [GeneratedRegex("omröst|voter|röst(?:lista|ning)", RegexOptions.IgnoreCase)]
    private static partial Regex Votes();

    /// <summary>Lines to sign on and line breaks within a label.</summary>
    [GeneratedRegex(@"\s+|[._…]{3,}")]
    private static partial Regex Plain();
}
