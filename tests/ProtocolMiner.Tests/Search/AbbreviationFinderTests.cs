using ProtocolMiner.Search.Abbreviations;

namespace ProtocolMiner.Tests.Search;

public sealed class AbbreviationFinderTests
{
    [Theory]
    [InlineData("Arbetet med tidiga gemensamma insatser (TGI) fortsätter.", "tgi=tidiga gemensamma insatser")]
    [InlineData("Enligt TGI (tidiga gemensamma insatser) ska det ske.", "tgi=tidiga gemensamma insatser")]
    [InlineData("Inom TGI – tidiga gemensamma insatser – görs mycket.", "tgi=tidiga gemensamma insatser")]
    [InlineData("Lagen om gott nabolag (LGN) gäller.", "lgn=lagen om gott nabolag")]
    [InlineData("Priset följer prisindex för kommunal verksamhet (PKV).", "pkv=prisindex för kommunal verksamhet")]
    [InlineData("Den allmänna vattenanläggningen (AVA) byggs ut.", "ava=allmänna vattenanläggningen")]
    public void An_abbreviation_is_found_where_it_is_explained(string text, string term) =>
        Assert.Equal(term, Assert.Single(AbbreviationFinder.Find(text)).Term);

    [Theory]
    [InlineData("Maria Persson (MP) yrkar bifall.")]
    [InlineData("Se bilagan (PDF) för mer.")]
    [InlineData("Nämnden (KS) och styrelsen.")]
    public void Other_letters_in_parentheses_are_none(string text) => Assert.Empty(AbbreviationFinder.Find(text));
}
