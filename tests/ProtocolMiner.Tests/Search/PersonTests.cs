using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Persons;

namespace ProtocolMiner.Tests.Search;

public sealed class PersonTests
{
    [Fact]
    public void Every_spelling_rule_holds_for_its_example()
    {
        foreach (var line in WordList.Lines("name-spellings.tsv"))
        {
            var example = line.Split('\t')[2].Split(' ');
            Assert.Equal(NameSpelling.Key(example[1]), NameSpelling.Key(example[0]));
        }
    }

    [Theory]
    [InlineData("Anna-Lena Carlsson", "Anna Lena Karlson", true)]
    [InlineData("André Petersson", "Andre Pettersson", true)]
    [InlineData("Bo Lindberg", "Bo Lindborg", false)]
    [InlineData("Lars Hansson", "Lars Jansson", false)]
    [InlineData("Åsa Berg", "Asa Berg", false)]
    public void Names_that_sound_alike_are_one(string one, string other, bool same) => Assert.Equal(same, NameSpelling.Key(one) == NameSpelling.Key(other));

    [Fact]
    public void Spellings_of_one_name_are_joined_and_shown()
    {
        using var samples = Index(("Karl Ekqvist", "V"), ("Carl Ekkvist", "V"), ("Karl Ekqvist", null), ("Karl Ekqvist", "V"));
        using var index = ProtocolIndex.Open(samples.Folder);
        var person = Assert.Single(index.Persons("karl ekqvist"));
        Assert.Equal(("Karl Ekqvist", "V", 4), (person.Name, person.Party, person.Items));
        Assert.Equal(
            [new PersonSpelling("Karl Ekqvist", "V", 2), new PersonSpelling("Carl Ekkvist", "V", 1), new PersonSpelling("Karl Ekqvist", null, 1)],
            person.Spellings);
    }

    [Fact]
    public void People_of_different_parties_are_different()
    {
        using var samples = Index(("Eva Dal", "V"), ("Eva Dal", "M"), ("Eva Dal", null));
        using var index = ProtocolIndex.Open(samples.Folder);
        Assert.Equal(["M", "V", null], index.Persons("eva dal").Select(person => person.Party).OrderBy(party => party ?? "Ö", StringComparer.Ordinal));
        Assert.Equal("M", index.Person("Eva Dal", "m")!.Person.Party);
    }

    [Fact]
    public void The_whole_name_comes_before_part_of_one()
    {
        using var samples = Index(("Eva Dal", "V"), ("Eva Dalgren", "M"), ("Eva Dalgren", "M"));
        using var index = ProtocolIndex.Open(samples.Folder);
        Assert.Equal(["Eva Dal", "Eva Dalgren"], index.Persons("Eva Dal").Select(person => person.Name));
        Assert.Equal(["Eva Dalgren"], index.Persons("dalg").Select(person => person.Name));
        Assert.Null(index.Person("Finns Inte"));
    }

    [Fact]
    public void What_someone_did_is_told_with_its_place()
    {
        var mover = new Mover("Eva Dal", "V");
        var item = Sample.Item("7", "Taxa", "Förslaget ställs mot avslag.\nJa röstar: Bo Ek (M).\nNej röstar: Eva Dal (V) och Ulf By (S).") with
        {
            Speakers = [new Speaker("Eva Dal", null, "V", null, SpeechAct.Asks, 4, "Eva Dal (V) frågar om taxan.")],
            Proposals = [new Proposal("avslag", [mover], 4)],
            Reservations = [new Reservation([mover], "till förmån för sitt yrkande", 5)],
            Votes = [new Vote(1, 2, 0, null, 4, "1 ja, 2 nej")],
        };
        using var samples = new SampleIndex(("a.pdf", Sample.Minutes("Nämnden", "2024-01-01", item)));
        using var index = ProtocolIndex.Open(samples.Folder);
        var record = index.Person("Eva Dal")!;
        Assert.Equal([PersonActKind.Spoke, PersonActKind.Proposed, PersonActKind.Reserved, PersonActKind.Voted], record.Acts.Select(act => act.Kind));
        Assert.Equal(SpeechAct.Asks, record.Acts[0].Speech);
        Assert.Equal(Ballot.No, record.Acts[3].Ballot);
        Assert.All(record.Acts, act => Assert.Equal("Nämnden 2024-01-01 § 7", act.Reference));
        Assert.Equal(5, record.Acts[2].Page);
    }

    [Theory]
    [InlineData("Ja: Bo Ek (M)", Ballot.Yes)]
    [InlineData("Följande röstar nej: Bo Ek (M)", Ballot.No)]
    [InlineData("Nej-röster: Bo Ek (M)", Ballot.No)]
    [InlineData("Bo Ek (M) avstår från att rösta.", Ballot.Abstained)]
    [InlineData("Ja: Bo Ek (M). Nej: Eva Dal (V).", null)]
    [InlineData("Bo Ek (M) yrkar bifall.", null)]
    public void A_list_of_one_choice_tells_the_ballot(string paragraph, Ballot? ballot)
    {
        var item = Sample.Item("1", "Taxa", paragraph) with { Votes = [new Vote(1, 1, 0, null, 3, "")] };
        Assert.Equal(ballot, BallotReader.Read(item, ["Bo Ek"]).Select(read => (Ballot?)read.Ballot).SingleOrDefault());
        Assert.Empty(BallotReader.Read(item with { Votes = [] }, ["Bo Ek"]));
    }

    private static SampleIndex Index(params (string Name, string? Party)[] speakers) => new(("a.pdf", Sample.Minutes(
        "Nämnden", "2024-01-01", [.. speakers.Select((s, i) => Sample.Item($"{i + 1}", "Ärende", "Text.") with { Speakers = [new Speaker(s.Name, null, s.Party, null, SpeechAct.Speaks, 1, s.Name)] })])));
}
