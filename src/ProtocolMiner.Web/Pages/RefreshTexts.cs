using ProtocolMiner.Web.Indexes;

namespace ProtocolMiner.Web.Pages;

/// <summary>What became of reading the folders, in Swedish.</summary>
internal static class RefreshTexts
{
    public static string Of(RefreshError error) => error switch
    {
        RefreshError.FolderMissing => "En mapp eller fil som skulle läsas finns inte. Kontrollera att den inte har flyttats och att nätverksmappen är ansluten.",
        RefreshError.IndexUnavailable => "Indexet kunde inte skrivas. Ett annat program kan hålla på att läsa in dokument; vänta tills det är klart.",
        RefreshError.NotReachable => "Mappen kunde inte läsas, eller så är disken full.",
        RefreshError.Stopped => "Inläsningen avbröts.",
        _ => throw new ArgumentOutOfRangeException(nameof(error), error, "Not an error."),
    };

    /// <summary>How far a run has come: "Läser in 3 av 18: protokoll/ks.pdf".</summary>
    public static string Of(IndexRefreshState state) => state.Progress is { } progress
        ? $"Läser in {progress.Done} av {progress.Total}: {progress.Path}"
        : "Letar efter nya och ändrade filer";
}
