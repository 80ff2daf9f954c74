using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Cleaning.Running;

/// <summary>Lines that by their wording alone belong to the page and not to its text.</summary>
internal static partial class RunningWords
{
    /// <summary>A stamp or a box for signatures; never part of a text, wherever on the page it stands.</summary>
    public static bool IsStamp(string text) => Signature().IsMatch(text) || Stamp().IsMatch(text);

    /// <summary>A page number with words or marks that show it to be one: "Sida 3", "3 (24)", "- 3 -", "3/24".</summary>
    public static bool IsPageNumber(string text) => PageNumber().IsMatch(text);

    /// <summary>The line ends in this page's number and the number of all pages, whatever stands before them.</summary>
    public static bool EndsInPageOf(string text, int page, int pages)
    {
        if (text.Length == 0 || (text[^1] != ')' && !char.IsDigit(text[^1])))
            return false;
        var match = PageOf().Match(text);
        return match.Success && Is(match.Groups["page"], page) && Is(match.Groups["pages"], pages);

        static bool Is(Group group, int number) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) == number;
    }

    /// <summary>"Justerandes sign", "Ordförandens signatur ___", "Utdragsbestyrkande", alone or side by side.</summary>
    [GeneratedRegex(@"^(?:(?:(?:(?:protokolls?)?juster\p{L}{1,7}|just\.|ordf(?:örande(?:ns?|s)?|\.)?|sekr(?:eterare(?:ns?|s)?|\.)?)\s+sign(?:\.|um|atur(?:er)?)?|sign(?:\.|um|atur(?:er)?)?(?:\s+(?:ordförande|justerare|sekreterare))?|utdraget(?:s\s+(?:bestyrkande|riktighet\s+bestyrks?)|\s+bestyrke?s)|rätt\s+utdraget\s+(?:intygar|bestyrke?s)|(?:protokolls)?utdragsbestyrkande|protokollsutdrag,\s+bestyrkande)(?:[\s:._/…–-]+|$)){1,8}$", RegexOptions.IgnoreCase)]
    private static partial Regex Signature();

    /// <summary>What signing services print on every page: a reference, a transaction, a hash.</summary>
    [GeneratedRegex(@"^(?:(?:signature\s+reference|signaturreferens|doc(?:ument)?\s+id|dokument-?id|dokumentnyckel|penneo\s+dokumentnyckel|verifikations?(?:id|kod|nummer))\s*:?\s*[0-9A-Z-]{6,}|(?:comfact\s+signature\s+)?referensnummer\s*:?\s*[0-9]+\s?SE\b|transaktion(?:sid)?\s*:?\s*[0-9]{8}|(?:detta\s+)?dokument(?:et)?\s+(?:är|har)\s+(?:digitalt|elektroniskt)\s+(?:signera|underteckna)ts?|(?:digitalt|elektroniskt)\s+(?:signera|underteckna)t(?:\s+dokument)?$)", RegexOptions.IgnoreCase)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"^(?:(?:sid(?:a|an|nr|\.)?|blad|page)\s*:?\s*\d{1,4}(?:\s*(?:\(\s*\d{1,4}\s*\)|[/|]\s*\d{1,4}|(?:av|of)\s+\d{1,4}))?|\d{1,4}\s*(?:\(\s*\d{1,4}\s*\)|[/|]\s*\d{1,4}|av\s+\d{1,4})|[-–]\s*\d{1,4}\s*[-–])$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"(?<!\d)(?<page>\d{1,4})\s*(?:\(\s*(?<pages>\d{1,4})\s*\)|/\s*(?<pages>\d{1,4})|av\s+(?<pages>\d{1,4}))$", RegexOptions.IgnoreCase)]
    private static partial Regex PageOf();
}
