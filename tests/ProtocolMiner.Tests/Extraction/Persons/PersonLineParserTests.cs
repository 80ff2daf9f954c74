using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Tests.Extraction.Persons;

public sealed class PersonLineParserTests
{
    [Theory]
    [InlineData("Andersson, Anna (S)", "Anna Andersson; S")]
    [InlineData("af Ek, Bo (M)", "Bo af Ek; M")]
    [InlineData("Anna Andersson S", "Anna Andersson; S")]
    [InlineData("Anna Ek S", "Anna Ek; S")]
    [InlineData("Anna Ek/S", "Anna Ek; S")]
    [InlineData("Anna K Berg (S)", "Anna K Berg; S")]
    [InlineData("Anna S Berg", "Anna S Berg")]
    [InlineData("K-G Ström (L)", "K-G Ström; L")]
    [InlineData("Omar al-Hakim (V)", "Omar al-Hakim; V")]
    [InlineData("Verksamhetschef hemtjänst Kia Moe, §§ 3–4", "Kia Moe; title Verksamhetschef hemtjänst; note §§ 3–4")]
    [InlineData("S Anna Andersson", "Anna Andersson; S")]
    [InlineData("Anna Andersson (S), ordförande", "Anna Andersson; S; function ordförande")]
    [InlineData("Anna Andersson (S) 2:e vice ordförande", "Anna Andersson; S; function 2:e vice ordförande")]
    [InlineData("Anna Andersson\tSD\tordf.", "Anna Andersson; SD; function ordf.")]
    [InlineData("Anna Andersson (S), tjänstgörande, 17–21 §§", "Anna Andersson; S; function tjänstgörande; note 17–21 §§; serving")]
    [InlineData("Anna Andersson (S), ej tjänstgörande", "Anna Andersson; S; function ej tjänstgörande")]
    [InlineData("Karl Borg (KB), kassör", "Karl Borg; title kassör")]
    [InlineData("Mats Persson (MP)", "Mats Persson; MP")]
    [InlineData("• Inga-Lill de la Ek (-)", "Inga-Lill de la Ek")]
    [InlineData("Anna Andersson, Region Nordmark", "Anna Andersson; at Region Nordmark")]
    [InlineData("Anna Andersson, PRO", "Anna Andersson; at PRO")]
    [InlineData("Anna Andersson (S, Ekby kommun)", "Anna Andersson; S; at Ekby kommun")]
    [InlineData("Anna Andersson, verksamhetschef äldreomsorg, socialförvaltningen", "Anna Andersson; title verksamhetschef äldreomsorg; at socialförvaltningen")]
    [InlineData("kommunchef Anna Andersson", "Anna Andersson; title kommunchef")]
    [InlineData("Nämndsekreterare: Anna Andersson", "Anna Andersson; title Nämndsekreterare")]
    [InlineData("Anna Andersson (kommunchef)", "Anna Andersson; title kommunchef")]
    [InlineData("Ellen Ek, Barnens bästa samordnare, Ekby kommun", "Ellen Ek; title Barnens bästa samordnare; at Ekby kommun")]
    [InlineData("Anna Andersson (S) §§ 12–15, kl. 9.00–10.15", "Anna Andersson; S; note §§ 12–15, kl. 9.00–10.15")]
    [InlineData("Anna Andersson (S), ordförande §§ 12–15", "Anna Andersson; S; function ordförande; note ordförande §§ 12–15")]
    [InlineData("Anna Andersson (S), ordförande, §§ 12–15", "Anna Andersson; S; function ordförande; note §§ 12–15")]
    [InlineData("Anna Andersson (S), frånvarande § 9", "Anna Andersson; S; note frånvarande § 9")]
    [InlineData("Anna Andersson (S), Kf §§ 31–38", "Anna Andersson; S; note Kf §§ 31–38")]
    [InlineData("Anna Andersson (punkt A, planarkitekt) §111", "Anna Andersson; title planarkitekt; note punkt A, §111")]
    [InlineData("Anna Andersson, från punkt 5", "Anna Andersson; note från punkt 5")]
    [InlineData("Anna Andersson, hus 3", "Anna Andersson; rest hus 3")]
    [InlineData("Anna Andersson (S) ersätter Bo Berg (M)", "Anna Andersson; S; for Bo Berg (M); serving")]
    [InlineData("Anna Andersson (S), tjänstgör för Bo Berg (M) §§ 3–5", "Anna Andersson; S; for Bo Berg (M); note §§ 3–5; serving")]
    [InlineData("Anna Andersson (ViA) tjg. ers. för Bo Berg", "Anna Andersson; ViA; for Bo Berg (); serving")]
    [InlineData("Anna Andersson (S), tjänstgörande ersättare för Bo Berg (M)", "Anna Andersson; S; for Bo Berg (M); serving")]
    [InlineData("Anna Andersson (S) ersätter tom (V)-plats", "Anna Andersson; S; note ersätter tom (V)-plats")]
    public void Splits_an_entry_into_its_parts(string entry, string expected) =>
        Assert.Equal(expected, Describe(Assert.Single(PersonLineParser.ParseAll(entry))));

    [Theory]
    [InlineData("Anna Berg (S), Bo Ek (M) och Cia Lo (V)", "Anna Berg; S | Bo Ek; M | Cia Lo; V")]
    [InlineData("Anna Berg (S) Bo Ek (M)", "Anna Berg; S | Bo Ek; M")]
    [InlineData("Ordföranden Anna Berg (S), Bo Ek (M)", "Anna Berg; S; function Ordföranden | Bo Ek; M")]
    [InlineData("Anna Berg (S), ordförande Bo Ek (M), vice ordförande Karin Lo (V), ledamot", "Anna Berg; S; function ordförande | Bo Ek; M; function vice ordförande | Karin Lo; V; function ledamot")]
    [InlineData("Kommunchef Anna Berg, ekonomichef Bo Ek", "Anna Berg; title Kommunchef | Bo Ek; title ekonomichef")]
    [InlineData("Anna Berg, Bo Ek, Karin Lo", "Anna Berg | Bo Ek | Karin Lo")]
    [InlineData("Anna Berg, ordförande, kommunstyrelsen", "Anna Berg; function ordförande; at kommunstyrelsen")]
    [InlineData("Anna Berg (S) ersätter Bo Ek (M), Karin Lo (V)", "Anna Berg; S; for Bo Ek (M); serving | Karin Lo; V")]
    public void An_entry_can_hold_several_persons(string entry, string expected) =>
        Assert.Equal(expected, string.Join(" | ", PersonLineParser.ParseAll(entry).Select(Describe)));

    [Theory]
    [InlineData("Berg Anna", "Anna Berg")]
    [InlineData("Ekdal Berg, Anna Maria", "Anna Maria Ekdal Berg")]
    public void Last_names_stand_first_when_the_list_says_so(string entry, string name) =>
        Assert.Equal(name, PersonLineParser.Parse(entry, lastNameFirst: true)?.Name);

    [Theory]
    [InlineData("EK Ada (S)", "Ada Ek; S")]
    [InlineData("EK, Anna", "Anna Ek")]
    [InlineData("Ada EK (S), ordförande", "Ada Ek; S; function ordförande")]
    [InlineData("LIND-BOHM Karl-Erik (POSK)", "Karl-Erik Lind-Bohm; POSK")]
    [InlineData("AF SAND Anna (C)", "Anna af Sand; C")]
    [InlineData("ADA EK (S)", "Ada Ek; S")]
    [InlineData("RASK Eva (S) för Mats HOLM (S)", "Eva Rask; S; for Mats Holm (S); serving")]
    [InlineData("Anna Ek SD", "Anna Ek; SD")]
    [InlineData("KD Anna Ek", "Anna Ek; KD")]
    public void Last_names_may_stand_in_capitals(string entry, string expected) =>
        Assert.Equal(expected, Describe(Assert.Single(PersonLineParser.ParseAll(entry))));

    [Theory]
    [InlineData("Vakant (SD)")]
    [InlineData("Beslutande")]
    [InlineData("Ej tjänstgörande ersättare")]
    [InlineData("Kommunstyrelsen")]
    [InlineData("Region Nordmark")]
    [InlineData("4 PRAO-elever åk. 8")]
    [InlineData("Nämnden beslutar att godkänna rapporten.")]
    public void What_is_no_person_is_none(string entry) => Assert.Empty(PersonLineParser.ParseAll(entry));

    [Theory]
    [InlineData("Gun-Britt Ljungh", true)]
    [InlineData("Dženan af Ekıl", true)]
    [InlineData("Region Nordmark", false)]
    [InlineData("Sida 1", false)]
    [InlineData("Protokollet justeras", false)]
    public void Names_are_told_by_their_shape(string text, bool isName) => Assert.Equal(isName, PersonLineParser.IsName(text));

    private static string Describe(PersonLine person) => string.Join("; ", new[]
    {
        person.Name,
        person.Party,
        person.Function is { } function ? "function " + function : null,
        person.Title is { } title ? "title " + title : null,
        person.Organization is { } organization ? "at " + organization : null,
        person.ServingFor is { } replaced ? $"for {replaced.Name} ({replaced.Party})" : null,
        person.Note is { } note ? "note " + note : null,
        person.Rest is { } rest ? "rest " + rest : null,
        person.Serving ? "serving" : null,
    }.OfType<string>());
}
