using CsCheck;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Tests.Cleaning;

namespace ProtocolMiner.Tests.Extraction;

/// <summary>
/// What holds for any document, however torn: protocols put together of lines that extraction looks for, and then cut, doubled and shuffled.
/// </summary>
public sealed class ProtocolExtractorProperties
{
    /// <summary>Enough to meet most pairs of lines, and few enough for a second or two.</summary>
    private const int Documents = 100;

    /// <summary>A seed for each document, so that every run meets the same ones.</summary>
    private static IEnumerable<string> Seeds => Enumerable.Range(0, Documents).Select(i => $"0N0XI{i:D4}QO2");

    private static readonly string[] Heads =
    [
        "Sammanträdesprotokoll", "Minnesanteckningar", "Kallelse", "TJÄNSTESKRIVELSE", "Protokollsutdrag", "Kommunstyrelsen 2031-03-12", "Årsmöte i Lillby byalag",
        "Plats och tid\tKommunhuset, kl. 09.00–11.30", "Beslutande: Anna Berg (S), ordförande, Bo Ek (M)", "Justerare: Bo Ek", "Paragrafer §§ 4–6", "",
    ];

    private static readonly string[] Lines =
    [
        "§ 4 Taxa för båtplatser", "§ 5", "§§ 6–8 Formalia", "7. Övriga frågor", "12 § Dnr KS 2031/17", "§ 4 forts.", "Dnr KS-2031-00117", "Ärende 3 Val av justerare",
        "Beslut", "Förslag till beslut", "Yrkanden", "Omröstning", "Reservation", "Jäv", "Beslutet skickas till", "Beslutsunderlag", "Protokollsanteckning", "Föredragande",
        "Kommunstyrelsen beslutar", "att anta taxan, och", "att ge förvaltningen i uppdrag att:", "1. Taxan antas.", "a) för små båtar,", "• bryggor", "2. Ärendet återremitteras för att:",
        "Kommunstyrelsen föreslår att kommunfullmäktige beslutar:", "Mötet beslutade enligt förslaget.", "Valdes: 1. Anna Berg 2. Bo Ek", "Att godkänna dagordningen.",
        "Anna Berg (S) yrkar bifall, med instämmande av Bo Ek (M).", "Följande ledamöter yrkar avslag: Cia Lo (V), Dan Al (SD)", "På förslag av Bo Ek (M):", "Bo Ek (M): Avslag på förslaget.",
        "Ordföranden ställer proposition och finner att förslaget bifalls. Omröstning begärs.", "Ja för bifall till förslaget.", "Nej för avslag.", "Med 7 ja-röster mot 4 nej-röster och 1 som avstår bifalls förslaget.",
        "Ja röstar: Anna Berg (S), Bo Ek (M).", "M-, C- och KD-gruppen reserverar sig.", "Cia Lo (V) reserverar sig mot beslutet: ”Taxan är för hög.”", "Bo Ek (M) anmäler jäv.",
        "Ekonomichef Eva Ek informerar om läget. Cia Lo frågar om taxan.", "Interpellation av Cia Lo (V) till Bo Ek (M)", "Bo Ek (M) besvarar interpellationen.", "Se bilaga 2.",
        "Vid protokollet", "Justeras", "Bilaga 1 Närvarolista", "", "§", "(", ":", "”", "1.", "–", "\t|\t", "Å", "\uD83D\uDE00", "åäö § 5 kap. 11 § kommunallagen", "beslutar beslutar beslutar att att",
    ];

    private static readonly Gen<string> Line = Gen.Frequency(
        (6, Gen.Int[0, Lines.Length - 1].Select(i => Lines[i])),
        (1, Gen.Select(Gen.Int[0, Lines.Length - 1], Gen.Int[0, 60], (i, at) => Lines[i][..Math.Min(at, Lines[i].Length)])),
        (1, Gen.Select(Gen.Int[0, Lines.Length - 1], Gen.Int[0, Lines.Length - 1], (i, j) => Lines[i] + " " + Lines[j])));

    private static readonly Gen<string> Texts = Gen.Select(
        Gen.Int[0, Heads.Length - 1].Array[0, 4], Gen.Select(Line, Gen.Bool, (line, gap) => gap ? line + "\n" : line).Array[0, 40],
        (heads, lines) => string.Join('\n', heads.Select(i => Heads[i]).Concat(lines)));

    [Fact]
    public void Whatever_a_text_says_extraction_never_throws_and_invents_no_words()
    {
        foreach (var seed in Seeds)
            Texts.Sample(InventsNoWords, seed: seed, iter: 1, threads: 1);
    }

    private static void InventsNoWords(string text)
    {
        var document = DocumentCleaner.Clean(DocumentSketch.Text(text));
        var source = Letters(string.Concat(document.Blocks.SelectMany(Written)));
        var invented = ProtocolExtractor.Extract(document).Items.SelectMany(Quotes).SelectMany(quote => quote.Split('\n'))
            .Where(line => !source.Contains(Letters(line), StringComparison.Ordinal));
        Assert.Empty(invented);
    }

    /// <summary>All texts of an item that are the document's own words.</summary>
    private static IEnumerable<string> Quotes(Item item) =>
    [
        item.Title ?? "", item.Text,
        .. item.Decisions.Select(decision => decision.Text), .. item.Proposals.Select(proposal => proposal.Text), .. item.Reservations.Select(reservation => reservation.Text),
        .. item.Votes.SelectMany(vote => new[] { vote.Proposition ?? "", vote.Quote }), .. item.Speakers.Select(speaker => speaker.Quote), .. item.Recusals.Select(recusal => recusal.Quote),
    ];

    private static IEnumerable<string> Written(CleanBlock block) => block switch
    {
        Paragraph paragraph => [paragraph.ListLabel ?? "", paragraph.Text],
        Grid grid => grid.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs).SelectMany(Written),
        _ => [],
    };

    /// <summary>Spaces, punctuation and quotation marks may differ; words may not.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
