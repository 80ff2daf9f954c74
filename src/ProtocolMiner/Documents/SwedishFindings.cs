using System.Text.RegularExpressions;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Documents;

/// <summary>Findings in Swedish, for documents and pages that people read.</summary>
public static partial class SwedishFindings
{
    /// <summary>What is in doubt; the finding's own words where there are no Swedish ones.</summary>
    public static string Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return OfPeople(finding) ?? OfItems(finding) ?? OfPages(finding) ?? finding.Message;
    }

    private static string? OfPeople(Finding finding) => finding.Code switch
    {
        "attendance-missing" => "Ingen närvarolista hittades. Den kan stå i en egen bilaga.",
        "attendance-unreadable" => "En rubrik för närvaro hittades, men inga namn kunde läsas under den.",
        "attendance-unmarked" => "Kolumnen för närvaro saknar läsbara markeringar. Jämför närvaron med originalet.",
        "person-ambiguous" => "Samma namn står med två olika partier och kan vara två personer.",
        "correction-unreadable" => "Rättelsefilen kunde inte läsas och är inte använd. " + finding.Message,
        "correction-unmatched" => "En rättelse gäller en person som inte finns i närvarolistan. " + finding.Message,
        "correction-ambiguous" => "En rättelse gäller ett namn som flera har. " + finding.Message,
        "correction-needless" => "En rättelse behövs inte längre; dokumentet säger samma sak. " + finding.Message,
        "correction-outdated" => "Dokumentet har ändrats sedan rättelserna skrevs. Jämför dem med dokumentet.",
        "voter-not-present" => "Någon som röstade finns inte bland de närvarande.",
        "no-chair" => "Det framgår inte vem som var ordförande. Se underskrifterna.",
        "identity-number" => "Här står personnummer. Tänk efter innan du lämnar ut dokumentet.",
        _ => null,
    };

    private static string? OfItems(Finding finding) => (finding.Code, Places(finding)) switch
    {
        ("no-date", _) => "Mötets dag hittades inte. Se efter på första sidan.",
        ("item-missing", [var missing, var before, var after, ..]) => $"{missing} saknas mellan {before} och {after}. Kontrollera om protokollet hoppar över numret eller om något inte kunde läsas.",
        ("item-not-found", [var item, ..]) => $"{item} står bland paragraferna på första sidan men hittades inte i texten.",
        ("item-not-stated", [var item, ..]) => $"{item} står inte bland paragraferna på första sidan.",
        ("item-empty", _) => "Det står inget under paragrafens rubrik. Se efter i originalet.",
        ("section-unread", [var item, ..]) => $"Under en rubrik i {item} står text som inte kunde tolkas som beslut, yrkande, omröstning eller reservation. Se efter i originalet.",
        ("section-unread", _) => "Under en rubrik står text som inte kunde tolkas som beslut, yrkande, omröstning eller reservation. Se efter i originalet.",
        ("title-without-name", [var item, ..]) => $"I {item} talar någon som bara nämns med sin titel. Det framgår inte säkert vem det är.",
        ("title-without-name", _) => "Någon som talar nämns bara med sin titel. Det framgår inte säkert vem det är.",
        ("vote-count-mismatch", _) => "Siffrorna i en omröstning går inte ihop. Se efter i originalet.",
        _ => null,
    };

    private static string? OfPages(Finding finding) => finding.Code switch
    {
        "scan-without-text" => "Sidan är en bild utan text och kunde inte läsas.",
        "form-unreadable" => "Det som är ifyllt i filens formulär kunde inte läsas. Jämför med originalet, eller skriv ut filen till en ny PDF.",
        "page-unreadable" => "Sidan är skadad och kunde inte läsas.",
        "page-cut-off" => "Sidan är mycket lång; bara början lästes.",
        "time-limit" or "memory-limit" => "Dokumentet tog för lång tid eller för mycket minne att läsa; resten lästes inte. Dela upp det.",
        "page-limit" => "Dokumentet har mycket många sidor; bara de första lästes. Dela upp det.",
        "cell-limit" => "Tabellerna är mycket stora; rader härifrån lästes inte. Dela upp dokumentet.",
        "drawing-too-complex" => "Sidan har så många linjer att dess tabeller inte säkert kunde skiljas åt. Jämför med originalet.",
        "unusable-font-map" => "Sidans typsnitt säger inte vilka bokstäver de visar; texten kunde läsas bara delvis. Se originalet.",
        "mojibake" => "Texten verkar ha sparats med fel teckenkodning; bokstäver som å, ä och ö kan vara fel.",
        "markdown-too-deep" => "Filens Markdown är för djupt nästlad för att tolkas och lästes som vanlig text.",
        "slide-unreadable" => "Bilden är skadad och lästes inte. Öppna filen i PowerPoint och spara den på nytt.",
        "parts-missing" => "Delar av filen saknas. Det som finns kvar lästes.",
        "part-unreadable" => "En del av dokumentet är skadad. Resten lästes.",
        "part-not-read" => "Dokumentet har ett annat dokument inbäddat, som inte lästes.",
        "list-undefined" => "Stycken hör till en numrerad lista som dokumentet inte beskriver; deras nummer saknas.",
        "not-interpreted" => "Dokumentet kunde läsas men inte tolkas; bara texten finns.",
        _ => null,
    };

    /// <summary>The §§ that a finding names, in its order.</summary>
    private static List<string> Places(Finding finding) => [.. Place().Matches(finding.Message).Select(match => match.Value)];

    [GeneratedRegex(@"§§? \d{1,6}(?: ?[a-z]\b)?(?:–\d{1,6})?", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
