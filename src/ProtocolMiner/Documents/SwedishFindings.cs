using ProtocolMiner.Protocols;

namespace ProtocolMiner.Documents;

/// <summary>Findings about attendance in Swedish, for documents that a secretary reads.</summary>
internal static class SwedishFindings
{
    /// <summary>What is in doubt; the finding's own words where there are no Swedish ones.</summary>
    public static string Of(Finding finding) => finding.Code switch
    {
        "attendance-missing" => "Ingen närvarolista hittades. Den kan stå i en egen bilaga.",
        "attendance-unreadable" => "En rubrik för närvaro hittades, men inga namn kunde läsas under den.",
        "person-ambiguous" => "Samma namn står med två olika partier och kan vara två personer.",
        "correction-unreadable" => "Rättelsefilen kunde inte läsas och är inte använd. " + finding.Message,
        "correction-unmatched" => "En rättelse gäller en person som inte finns i närvarolistan. " + finding.Message,
        "correction-ambiguous" => "En rättelse gäller ett namn som flera har. " + finding.Message,
        "correction-needless" => "En rättelse behövs inte längre; dokumentet säger samma sak. " + finding.Message,
        "correction-outdated" => "Dokumentet har ändrats sedan rättelserna skrevs. Jämför dem med dokumentet.",
        "voter-not-present" => "Någon som röstade finns inte bland de närvarande.",
        "no-chair" => "Det framgår inte vem som var ordförande. Se underskrifterna.",
        "scan-without-text" => "Sidan är en bild utan text och kunde inte läsas.",
        "page-unreadable" => "Sidan är skadad och kunde inte läsas.",
        "page-cut-off" => "Sidan är mycket lång; bara början lästes.",
        _ => finding.Message,
    };
}
