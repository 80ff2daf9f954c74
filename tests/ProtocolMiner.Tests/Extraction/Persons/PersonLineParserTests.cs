using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Tests.Extraction.Persons;

public sealed class PersonLineParserTests
{
    [Theory]
    [InlineData("Andersson, Anna (S)", "Anna Andersson|S||||")]
    [InlineData("af Ek, Bo (M)", "Bo af Ek|M||||")]
    [InlineData("Anna Andersson (S), ordförande", "Anna Andersson|S|ordförande|||")]
    [InlineData("Anna Andersson (S) 2:e vice ordförande", "Anna Andersson|S|2:e vice ordförande|||")]
    [InlineData("Anna Andersson S", "Anna Andersson|S||||")]
    [InlineData("S Anna Andersson", "Anna Andersson|S||||")]
    [InlineData("Anna Andersson\tSD\tordf.", "Anna Andersson|SD|ordf.|||")]
    [InlineData("Anna Andersson, Region Nordmark", "Anna Andersson|||Region Nordmark||")]
    [InlineData("Anna Andersson, PRO", "Anna Andersson|||PRO||")]
    [InlineData("Anna Andersson (S, Ekby kommun)", "Anna Andersson|S||Ekby kommun||")]
    [InlineData("Anna Andersson (S) §§ 12–15, kl. 9.00–10.15", "Anna Andersson|S||||§§ 12–15, kl. 9.00–10.15")]
    [InlineData("Anna Andersson (S), 12–16 §§", "Anna Andersson|S||||12–16 §§")]
    [InlineData("Anna Andersson, från punkt 5", "Anna Andersson|||||från punkt 5")]
    [InlineData("Anna Andersson (S) ersätter Bo Berg (M)", "Anna Andersson|S|||Bo Berg|")]
    [InlineData("Anna Andersson (S), tjänstgör för Bo Berg (M) §§ 3–5", "Anna Andersson|S|||Bo Berg|§§ 3–5")]
    [InlineData("Anna Andersson (ViA) tjg ers för Bo Berg", "Anna Andersson|ViA|||Bo Berg|")]
    [InlineData("kommunchef Anna Andersson", "Anna Andersson||kommunchef|||")]
    [InlineData("Anna Andersson, kommunchef", "Anna Andersson||kommunchef|||")]
    [InlineData("Nämndsekreterare: Anna Andersson", "Anna Andersson||Nämndsekreterare|||")]
    [InlineData("Anna Andersson (kommunchef)", "Anna Andersson||kommunchef|||")]
    [InlineData("Ellen Ek, Barnens bästa samordnare, Ekby kommun", "Ellen Ek||Barnens bästa samordnare|Ekby kommun||")]
    [InlineData("• Inga-Lill de la Ek (-)", "Inga-Lill de la Ek|||||")]
    public void Splits_an_entry_into_its_parts(string entry, string expected)
    {
        var person = PersonLineParser.Parse(entry);

        Assert.NotNull(person);
        Assert.Equal(expected, $"{person.Name}|{person.Party}|{person.Title}|{person.Organization}|{person.ServingFor}|{person.Note}");
    }

    [Theory]
    [InlineData("Vakant (SD)")]
    [InlineData("Beslutande")]
    [InlineData("Ej tjänstgörande ersättare")]
    [InlineData("Kommunstyrelsen")]
    [InlineData("Region Nordmark")]
    [InlineData("Nämnden beslutar att godkänna rapporten.")]
    public void What_is_no_person_is_none(string entry) => Assert.Null(PersonLineParser.Parse(entry));
}
