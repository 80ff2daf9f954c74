using ProtocolMiner.Assistant.Passages;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Assistant;

/// <summary>What an invented municipality decided about school transport.</summary>
internal static class SamplePassages
{
    public static IReadOnlyList<Passage> All { get; } =
    [
        Passage(
            1,
            "Barn- och utbildningsnämnden 2023-03-14 § 21",
            "Ärende: Nya regler för skolskjuts\nDiarienummer: BUN 2023/117\nBeslut: Nya regler för skolskjuts antas och gäller från den 1 augusti 2023.\n"
                + "Karin Ekholm (S) yrkade: bifall till förvaltningens förslag\nBo Lindgren (M) yrkade: avslag på förvaltningens förslag\n"
                + "Omröstning: 7 röstade ja, 4 nej, 0 avstod. Ja för bifall till förslaget.\n"
                + "Ur texten: Förvaltningen föreslår nya regler. Kostnaden för skolskjuts uppgick 2022 till 4 250 000 kronor. Antalet elever med växelvis boende har ökat.",
            Outcome.Approved),
        Passage(
            2,
            "Kommunfullmäktige 2023-10-02 § 88",
            "Ärende: Motion om avgiftsfri skolskjuts\nDiarienummer: KS 2023/204\nBeslut: Motionen avslås.\n"
                + "Lena Persdotter (V) reserverade sig: Avgiftsfri skolskjuts ger barn lika villkor.\nUr texten: Motionen har beretts av barn- och utbildningsnämnden.",
            Outcome.Rejected),
        Passage(
            3,
            "Barn- och utbildningsnämnden 2024-02-20 § 9",
            "Ärende: Ansökan om utökad skolskjuts i Norrby\nBeslut: Nämnden beslutar att inte bevilja utökad skolskjuts i Norrby.\n"
                + "Ur texten: Ansökan gäller tolv elever.",
            Outcome.Rejected),
        new Passage(
            4,
            "Översyn av skolskjuts 2024-05-02",
            "memo.docx",
            0,
            DocumentKind.Memo,
            null,
            "Dokument: tjänsteskrivelse (förslag, inget är beslutat)\nFörslag till beslut: Nämnden godkänner översynen av skolskjuts.\nUr texten: Översynen visar att restiden har ökat."),
    ];

    private static Passage Passage(int number, string reference, string text, params Outcome[] outcomes) =>
        new(number, reference, $"protokoll-{number}.pdf", 0, DocumentKind.Minutes, number, text) { Outcomes = outcomes };
}
