using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>Finds which body (<em>organ</em>) met: a line that is the name of one, when what else stands in titles is taken away.</summary>
internal static partial class BodyFinder
{
    private static readonly Regex Body = new(
        "^(?:" + string.Join('|', CueList.Read("bodies.tsv").Select(cue => cue.Pattern)) + ")$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The first line that names a body; null when none does.</summary>
    public static string? Find(IEnumerable<string> lines)
    {
        string? meeting = null;
        foreach (var line in lines)
        {
            if (Read(line) is { } body)
                return body;
            meeting ??= OfMeeting(line);
        }

        return meeting;
    }

    /// <summary>The body that a line names; null when it names none.</summary>
    public static string? Read(string line)
    {
        var text = OrganizationFinder.WithoutNameBehind(OrganizationFinder.WithoutNameAhead(line.Trim()));
        // From the outside in, until nothing more can be taken away.
        for (var before = ""; before != text;)
        {
            before = text;
            text = Around().Replace(Behind().Replace(Before().Replace(text, ""), ""), "");
            if (text.Length > 2 && Body.IsMatch(text))
                return WithoutOrganization(char.ToUpperInvariant(text[0]) + text[1..]);
            // "regionfullmäktiges sammanträde"
            if (text.Length > 2 && before != text && text.EndsWith('s') && Body.IsMatch(text[..^1]))
                return char.ToUpperInvariant(text[0]) + text[1..^1];
        }

        return null;
    }

    /// <summary>"Styrelsen i Norby Energi AB" is its board.</summary>
    private static string WithoutOrganization(string body) =>
        OfOrganization().Match(body) is { Success: true } of && OrganizationReader.IsOrganization(of.Groups["organization"].Value) ? body[..of.Index] : body;

    /// <summary>The body that is to decide on a memo: the subject of "… beslutar att".</summary>
    public static string? Deciding(IEnumerable<string> paragraphs) =>
        paragraphs.Select(text => Decides().Match(text)).Where(match => match.Success).Select(match => Read(match.Groups["body"].Value)).FirstOrDefault(body => body is not null);

    /// <summary>"Protokoll fört vid styrelsemöte", "Årsmöte 2024": the meeting names its body.</summary>
    private static string? OfMeeting(string line)
    {
        var match = Meeting().Match(line);
        return !match.Success ? null
            : match.Groups["board"].Success ? "Styrelsen"
            : match.Groups["assembly"].Success ? "Föreningsstämman"
            : match.Groups["shareholders"].Success ? "Årsstämman"
            : "Årsmötet";
    }

    [GeneratedRegex(@"\s(?:i|för|hos)\s(?<organization>\p{Lu}.{2,80})$")]
    private static partial Regex OfOrganization();

    [GeneratedRegex(@"^(?<body>\p{Lu}[^.:,]{3,80}?)\s(?:beslutar|föreslås|föreslår|godkänner|antar|tillstyrker|avstyrker)\b")]
    private static partial Regex Decides();

    [GeneratedRegex(
        @"^(?:(?:sammanträdes|mötes|direktions|styrelse)?protokoll(?:sutdrag)?|utdrag(?:\sur\sprotokoll)?|minnesanteckningar|mötesanteckningar|anteckningar|kallelse|föredragningslista|dagordning|närvarolista|organ|instans)?(?:\s?[–:,-])?\s*(?:från|(?:fört|hållet)\s(?:vid|hos|med)(?:\s(?:(?:ordinarie|extra)\s)?(?:sammanträde|möte)\s(?:med|i|hos))?|för(?!\p{L})|till|vid|med)?\s*(?=\p{L})"
        + @"|^(?:beteckning:?\s*)?(?:[\d./:-]+\s*[\p{Lu}\d/-]*\s+)+",
        RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    /// <summary>Numbers, dates, pages and words for the meeting behind the name.</summary>
    [GeneratedRegex(
        @"(?:[\s,(–-]+(?:(?:sammanträdes|mötes)?protokoll(?:et)?(?:\s*\(?nr\.?\s?\d+\)?)?|protokollsutdrag|minnesanteckningar|kallelse|kallas\still\s.*|sammanträdesdatum.*|datum.*|sammanträde[rt]?(?:\s.*)?|möte[rt]?(?:\s.*)?|nr\s?\d.*|§.*|\d.*|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\b.*|den\s\d.*|å\s\p{Ll}.*|(?-i:\(\p{Lu}{2,6}\))|sida(?:n)?\s.*|blad\s.*))$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^[\s""”“–,:-]+|[\s""”“–,:.-]+$")]
    private static partial Regex Around();

    [GeneratedRegex(@"\b(?:(?<board>styrelsemöte|styrelsens\smöte|styrelseprotokoll|styrelsesammanträde|(?:sammanträde|möte)\smed\sstyrelsen)|(?<assembly>(?:förenings|extra\s(?:förenings)?|ordinarie\s(?:förenings)?|förbunds)stämma(?:n)?)|(?<shareholders>årsstämma(?:n)?)(?!\p{L})|(?:års|höst|vår)(?:möte|mötes|stämma)(?:protokoll)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Meeting();
}
