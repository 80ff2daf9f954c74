using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Tests.Extraction.Persons;

public sealed class PersonFinderTests
{
    [Theory]
    [InlineData("Anna Berg (S) yrkar bifall till motionen.", "Anna Berg|S||")]
    [InlineData("Kommunalrådet Anna Berg (S) svarar.", "Anna Berg|S|Kommunalrådet|")]
    [InlineData("Bo Ek, ekonomichef, informerar om bokslutet.", "Bo Ek||ekonomichef|")]
    [InlineData("Ola Ås, chef för Kommunal utveckling, informerar.", "Ola Ås||chef för Kommunal utveckling|")]
    [InlineData("Tf. hälso- och sjukvårdsdirektör Mia Lo redogör.", "Mia Lo||Tf. hälso- och sjukvårdsdirektör|")]
    [InlineData("medicinskt ansvarig sjuksköterska Eva von Platen presenterar", "Eva von Platen||medicinskt ansvarig sjuksköterska|")]
    [InlineData("Kommunstyrelsens ordförande Jan af Ugglas Ek (C) svarar på frågan.", "Jan af Ugglas Ek|C|Kommunstyrelsens ordförande|")]
    [InlineData("Ordföranden i revisionen Per Lind (V) redogör för granskningen.", "Per Lind|V|Ordföranden i revisionen|")]
    [InlineData("Ali bin Saleh (ViA) och Siân O'Neill-Ek (DNK) deltar inte.", "Ali bin Saleh|ViA||;Siân O'Neill-Ek|DNK||")]
    [InlineData("Därefter yrkar Per J. Ek (SD) avslag.", "Per J. Ek|SD||")]
    [InlineData("Faisal Ek (S), Ekby kommun, frågar om kostnaden.", "Faisal Ek|S||Ekby kommun")]
    [InlineData("Anna Berg (S), Bo Ek (M) och Cia Lo (MP) yrkar bifall.", "Anna Berg|S||;Bo Ek|M||;Cia Lo|MP||")]
    [InlineData("Bo Ek, VD Ekby Energi AB, informerar.", "Bo Ek||VD|Ekby Energi AB")]
    [InlineData("Bo Ek, avdelningschef Individ- och familjeomsorg, informerar.", "Bo Ek||avdelningschef Individ- och familjeomsorg|")]
    [InlineData("Bo Ek, socialchef i Ekby kommun, informerar.", "Bo Ek||socialchef|Ekby kommun")]
    [InlineData("Ordföranden i revisionen, Per Lind (V) redogör.", "Per Lind|V|Ordföranden i revisionen|")]
    [InlineData("Anna K Berg (S) och Omar al-Hakim (V) yrkar bifall.", "Anna K Berg|S||;Omar al-Hakim|V||")]
    [InlineData("Hans De Ek (S) och Ida Ek (D) yrkar bifall.", "Hans De Ek|S||;Ida Ek|D||")]
    public void Finds_name_party_title_and_organisation(string text, string expected) =>
        Assert.Equal(expected, string.Join(';', PersonFinder.Find(text).Select(p => $"{p.Name}|{p.Party}|{p.Title}|{p.Organization}")));

    [Theory]
    [InlineData("Kommunstyrelsen behandlar Region Nordmark och Svenska Kyrkan.")]
    [InlineData("Sammanträdet hålls på Stora Torget i Västra Ekby den 4 Maj.")]
    [InlineData("Enligt Socialdemokraterna är Nya Ekskolan för liten.")]
    [InlineData("Ordföranden frågar om nämnden kan besluta.")]
    public void Other_capitalised_words_are_no_persons(string text) => Assert.Empty(PersonFinder.Find(text));

    [Theory]
    [InlineData("Nämnden bifaller Anna Anderssons yrkande.", "Anna Andersson")]
    [InlineData("Nämnden bifaller Anna Ståhls (S) yrkande.", "Anna Ståhl")]
    [InlineData("Proposition ställs på Bo Ek:s förslag.", "Bo Ek")]
    [InlineData("Nämnden bifaller Jonas Sandeus (S) yrkande.", "Jonas Sandeus")]
    [InlineData("Maria Lans yrkar bifall.", "Maria Lans")]
    public void Genitive_is_undone(string text, string name) => Assert.Equal(name, Assert.Single(PersonFinder.Find(text)).Name);

    [Fact]
    public void A_lone_name_is_found_when_the_document_knows_it()
    {
        var known = new PersonDirectory([new KnownPerson("Gun Ekdal", null, [], null)], chair: null);

        var mention = Assert.Single(PersonFinder.Find("Gun berättar om resan till Ekby.", known));

        Assert.Equal(("Gun", PersonEvidence.Known), (mention.Name, mention.Evidence));
    }

    [Fact]
    public void The_span_covers_title_name_and_party()
    {
        const string Text = "Vidare säger ekonomichefen Bo Ek (M) att pengarna räcker.";

        var mention = Assert.Single(PersonFinder.Find(Text));

        Assert.Equal("ekonomichefen Bo Ek (M)", Text.Substring(mention.Start, mention.Length));
        Assert.Equal(Text.IndexOf("Bo", StringComparison.Ordinal), mention.NameStart);
    }
}
