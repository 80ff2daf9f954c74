using ProtocolMiner.Extraction.Heads;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Tests.Extraction.Heads;

public sealed class ElectionReaderTests
{
    [Theory]
    [InlineData("Till att jämte ordföranden justera dagens protokoll utses Karin Sjö (M) och Lars Holm (S).")]
    [InlineData("Karin Sjö och Lars Holm valdes att justera protokollet tillsammans med ordföranden.")]
    [InlineData("Att jämte ordförande Eva Lind justera protokollet valdes Karin Sjö och Lars Holm.")]
    [InlineData("Till justerare valdes Karin Sjö och Lars Holm.")]
    [InlineData("att utse Karin Sjö (M) och Lars Holm (S) till justerare,")]
    [InlineData("Förste vice ordföranden Karin Sjö (M) och andre vice ordföranden Lars Holm (S) justerar dagens protokoll tillsammans med ordföranden Eva Lind (C).")]
    public void Adjusters_are_elected_in_many_words(string sentence) =>
        Assert.Equal(["Karin Sjö", "Lars Holm"], Read(sentence).Select(officer => officer.Person.Name));

    [Fact]
    public void Below_the_heading_names_are_enough() =>
        Assert.Equal(["Karin Sjö"], Read("Karin Sjö", "Val av justerare").Select(officer => officer.Person.Name));

    [Fact]
    public void Chair_and_secretary_in_one_sentence()
    {
        var officers = Read("Mötet beslutade att välja Eva Lind till ordförande och Bo Ek till sekreterare för mötet.").ToList();
        Assert.Equal([(FrontField.Chair, "Eva Lind"), (FrontField.Secretary, "Bo Ek")], officers.Select(officer => (officer.Field, officer.Person.Name)));
    }

    [Theory]
    [InlineData("Eva Lind anmäldes som protokollförare.")]
    [InlineData("Ordföranden anmälde Eva Lind som protokollförare.")]
    public void Secretaries_are_announced(string sentence) =>
        Assert.Equal([(FrontField.Secretary, "Eva Lind")], Read(sentence).Select(officer => (officer.Field, officer.Person.Name)));

    [Theory]
    [InlineData("Ordföranden föreslår att Karin Sjö utses att justera protokollet.")]
    [InlineData("Karin Sjö frågar när protokollet ska justeras.")]
    [InlineData("Karin Sjö valdes till ombud vid årsstämman.")]
    public void Others_are_not(string sentence) => Assert.Empty(Read(sentence));

    private static IEnumerable<Officer> Read(string text, string? title = null) => ElectionReader.Read(text, title, PersonDirectory.Empty, 1);
}
