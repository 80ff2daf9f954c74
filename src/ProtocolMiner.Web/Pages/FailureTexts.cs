using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Web.Pages;

/// <summary>Why a file could not be read and what to do, in Swedish.</summary>
internal static class FailureTexts
{
    public static string Of(FileFailure failure) => Of(failure.Code);

    /// <param name="code">Code of the failure, such as "encrypted".</param>
    public static string Of(string code) => code switch
    {
        "not-found" => "Filen finns inte längre.",
        "access-denied" => "Du har inte rätt att läsa filen.",
        "empty-file" => "Filen är tom.",
        "encrypted" => "Filen är skyddad med lösenord. Spara den utan lösenord.",
        "damaged" => "Filen är skadad eller avbruten. Hämta eller spara den på nytt.",
        "wrong-format" => "Filens innehåll är av ett annat slag än namnet säger.",
        "unknown-format" => "Filtypen läses inte. PDF, Word, PowerPoint, text och Markdown läses.",
        "too-large" => "Filen är för stor.",
        "timed-out" => "Filen tog för lång tid att läsa. Dela upp den.",
        "out-of-memory" => "Filen kräver för mycket minne. Dela upp den.",
        "reader-crashed" => "Filen är skadad på ett sätt som inte går att läsa. Spara den på nytt i programmet den kommer från.",
        _ => "Filen kunde inte läsas.",
    };
}
