namespace ProtocolMiner.Web.Api;

/// <summary>The parts of a search's address, as the API's description tells of them.</summary>
internal static class SearchParameters
{
    public static IReadOnlyList<(string Name, string Description)> All { get; } =
    [
        ("q", "Ord, \"fraser\", -utan, OR, början*, och fält som organ:kommunstyrelsen."),
        ("organ", "Organets namn, eller början på orden i det."),
        ("ar", "Mötets år, fyra siffror."),
        ("typ", "minutes, notes, notice, memo, slides eller other; svenska namn går också."),
        ("utfall", "approved, rejected, referred-back, postponed, noted, elected eller other; svenska namn går också."),
        ("parti", "Partibeteckning för någon som agerar i ärendet."),
        ("person", "Namn på någon som agerar i ärendet, eller en del av det."),
        ("fran", "Första mötesdag, ÅÅÅÅ-MM-DD."),
        ("till", "Sista mötesdag, ÅÅÅÅ-MM-DD."),
        ("sort", "datum för det senaste mötet först; annars bästa träff först."),
        ("sida", "Sida med träffar, från 1; tjugo träffar på varje."),
    ];
}
