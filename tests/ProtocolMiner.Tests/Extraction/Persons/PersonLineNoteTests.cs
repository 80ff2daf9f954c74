using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Tests.Extraction.Persons;

/// <summary>Where a name ends and what stands beside it begins.</summary>
public sealed class PersonLineNoteTests
{
    [Theory]
    [InlineData("Gunilla Norén (SD) §§111-114", "Gunilla Norén", "§§111-114")]
    [InlineData("Åke Vall (SD), Kf §§ 31–34, 36–41", "Åke Vall", "Kf §§ 31–34, 36–41")]
    [InlineData("Tobias Ek, ekonom § 73", "Tobias Ek", "§ 73")]
    [InlineData("Jonas Sjö (punkt A, förvaltningschef) §49", "Jonas Sjö", "punkt A, §49")]
    [InlineData("Jenny Lod (punkt B, G, H enhetschef)", "Jenny Lod", "punkt B, G, H")]
    [InlineData("Anna Ros (punkt A avdelningschef bygg- och miljö)", "Anna Ros", "punkt A")]
    [InlineData("Tora Lid (KD) ankom kl. 09.15", "Tora Lid", "ankom kl. 09.15")]
    [InlineData("Hanna von Otter (MP) ersätter Ulf Berggren (MP) §§ 71–76", "Hanna von Otter", "§§ 71–76")]
    public void Notes_leave_the_name_whole(string entry, string name, string note)
    {
        var person = PersonLineParser.Parse(entry);
        Assert.Equal((name, note), (person?.Name, person?.Note));
    }

    [Theory]
    [InlineData("Mikael Fors Norby kommun", "Mikael Fors", "Norby kommun")]
    [InlineData("Eva Lind, Region Söderland", "Eva Lind", "Region Söderland")]
    public void An_organisation_needs_no_comma(string entry, string name, string organization)
    {
        var person = PersonLineParser.Parse(entry);
        Assert.Equal((name, organization), (person?.Name, person?.Organization));
    }

    [Fact]
    public void A_list_of_last_names_first_may_hold_words_that_mean_something_else() =>
        Assert.Equal("Johan Svensk", PersonLineParser.Parse("Svensk, Johan", lastNameFirst: true)?.Name);

    [Fact]
    public void An_abbreviated_word_for_replacing() =>
        Assert.Equal("Maj Fors", PersonLineParser.Parse("Bengt Roos (L) ers. Maj Fors (L)")?.ServingFor?.Name);
}
