using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Extraction.Speakers;

namespace ProtocolMiner.Tests.Extraction.Speakers;

public sealed class SpokenSentenceReaderTests
{
    private static readonly PersonDirectory Known = new(
        [new("Gun Ekdal", "S", ["ordförande"], null), new("Per Lind", null, ["kommunchef"], null)], chair: "Gun Ekdal");

    [Theory]
    [InlineData("Anna Berg (S) yrkar bifall till förslaget.", "Anna Berg proposes")]
    [InlineData("Anna Berg (S), Bo Ek (M) och Cia Lo (V) yrkar avslag.", "Anna Berg proposes; Bo Ek proposes; Cia Lo proposes")]
    [InlineData("Därefter yrkar Bo Ek (M) återremiss.", "Bo Ek proposes")]
    [InlineData("På förslag av Bo Ek (M) bordläggs ärendet.", "Bo Ek proposes")]
    [InlineData("Ekonomichef Bo Ek redogör för bokslutet.", "Bo Ek presents")]
    [InlineData("Bo Ek, chef för Vård och omsorg, och Anna Berg, rektor, informerar om läget.", "Bo Ek informs; Anna Berg informs")]
    [InlineData("Mats Öd, socialchef i Ekby kommun, redogör för avgifterna.", "Mats Öd presents")]
    [InlineData("Bo Ek lämnar en kort muntlig lägesrapport.", "Bo Ek informs")]
    [InlineData("Ärendet föredras av ekonomichef Bo Ek.", "Bo Ek presents")]
    [InlineData("Gösta Ek från Södra Ekby frågar när vägen blir klar.", "Gösta Ek asks")]
    [InlineData("Anna Berg (S) ställer en fråga om bussen.", "Anna Berg asks")]
    [InlineData("I debatten yttrar sig även Bo Ek (M) och Anna Berg (S).", "Bo Ek speaks; Anna Berg speaks")]
    [InlineData("Kommunchefen svarar att avtalet är klart.", "[Kommunchefen] answers")]
    [InlineData("Ordföranden hälsar alla välkomna.", "[Ordföranden] chairs")]
    [InlineData("Gun tackade för mötet.", "Gun speaks")]
    [InlineData("Ordföranden tackade de närvarande.", "[Ordföranden] speaks")]
    [InlineData("Med anledning av att klockan är 21:47 frågar ordföranden om mötet ska fortsätta.", "[ordföranden] asks")]
    [InlineData("Med anledning av tiden frågar ordföranden om mötet ska fortsätta.", "[ordföranden] asks")]
    [InlineData("I debatten deltar Anna Berg (S) och Bo Ek (M).", "Anna Berg speaks; Bo Ek speaks")]
    [InlineData("Anna Berg (S) yrkar, med instämmande av Bo Ek (M), bifall.", "Anna Berg proposes; Bo Ek proposes")]
    [InlineData("Efter en fråga från Bo Ek (M) svarar Anna Berg att bron lagas.", "Anna Berg answers; Bo Ek asks")]
    [InlineData("Under ärendet ställer Bo Ek (V) frågor om kostnaden.", "Bo Ek asks")]
    [InlineData("Nämnden fick en genomgång av budgeten av ekonomichef Bo Ek.", "Bo Ek presents")]
    [InlineData("Anna Berg deltar under punkten och informerar om planen.", "Anna Berg informs")]
    [InlineData("Ekonom Anna Berg deltar och redovisar prognosen.", "Anna Berg presents")]
    [InlineData("Representanter från polisen, Anna Berg och Bo Ek, informerar.", "Anna Berg informs; Bo Ek informs")]
    [InlineData("Anna Berg (enhetschef) och Bo Ek (controller) svarar på frågor.", "Anna Berg answers; Bo Ek answers")]
    [InlineData("Yttrande i ärendet lämnas av Bo Ek (M).", "Bo Ek speaks")]
    [InlineData("Under debatten begärs ordet av Bo Ek (M).", "Bo Ek speaks")]
    [InlineData("Genmäle av Anna Berg (S).", "Anna Berg speaks")]
    [InlineData("Föredragande är Bo Ek, ekonomichef.", "Bo Ek presents")]
    public void Tells_who_spoke(string sentence, string expected) =>
        Assert.Equal(expected, Describe(sentence));

    [Theory]
    [InlineData("I en motion föreslår Bo Ek (V) att avgiften slopas.")]
    [InlineData("Bo Ek (V) har i en motion föreslagit att avgiften slopas.")]
    [InlineData("Bo Ek (V) reserverar sig mot beslutet och anför att priset är för högt.")]
    [InlineData("Bo Ek (V) lämnar en protokollsanteckning.")]
    [InlineData("Nämnden tackar Bo Ek för hans insatser.")]
    [InlineData("Bo Ek utses att justera protokollet.")]
    [InlineData("Nämnden bifaller Anna Ståhls yrkande och yrkar inget eget.")]
    [InlineData("I Ekby lyfte vi Bo Ek som exempel.")]
    [InlineData("Handlingen sammanfattas: ”Bo Ek yrkar bifall.”")]
    public void Others_did_not_speak(string sentence) => Assert.Equal("", Describe(sentence));

    private static string Describe(string sentence) => string.Join("; ", SpokenSentenceReader.Read(sentence, Known)
        .Select(x => $"{x.Subject.Name ?? "[" + x.Subject.Title + "]"} {x.Act.ToString().ToLowerInvariant()}"));
}
