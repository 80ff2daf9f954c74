using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Tests.Search;
using ProtocolMiner.Themes;

namespace ProtocolMiner.Tests.Themes;

public sealed class ThemeSourceTests
{
    private static readonly Item Proposal = new(
        null, null, "Brygga vid badplatsen", ["TN 2024/31"], 1, 1, "En brygga behövs.",
        [new Decision("En brygga byggs för 400 000 kronor.", DecisionStatus.Proposed, null, 2)], [], [], [], [], []);

    [Fact]
    public void A_memo_stands_beside_the_last_decision_under_its_case_number()
    {
        var source = Assert.Single(Find(
            ("memo.docx", Memo(Proposal)),
            ("tidig.pdf", Sample.Minutes("Nämnden", "2023-12-01", Decided("1", "TN 2024/31", "Ärendet bordläggs."))),
            ("nämnd.pdf", Sample.Minutes("Nämnden", "2024-02-10", Decided("2", "TN2024/31", "Ärendet lämnas till styrelsen."))),
            ("styrelse.pdf", Sample.Minutes("Styrelsen", "2024-03-10", Decided("9", "TN 2024/31", "Förslaget avslås.")))));
        Assert.Equal(["En brygga byggs för 400 000 kronor."], source.Proposed);
        Assert.Equal("Styrelsen 2024-03-10 § 9", source.Decided!.Reference);
        Assert.Equal(SourceTie.CaseNumber, source.Tie);
        Assert.Equal(DocumentKind.Memo, source.Kind);
    }

    [Fact]
    public void Without_a_case_number_the_title_ties()
    {
        var source = Assert.Single(Find(
            ("memo.docx", Memo(Proposal with { CaseNumbers = [] })),
            ("nämnd.pdf", Sample.Minutes("Nämnden", "2024-02-10", Decided("2", "TN 2024/31", "Bryggan byggs.")))));
        Assert.Equal("Nämnden 2024-02-10 § 2", source.Decided!.Reference);
        Assert.Equal(SourceTie.Title, source.Tie);
    }

    [Fact]
    public void What_nothing_ties_stands_alone()
    {
        var source = Assert.Single(Find(
            ("bilder.pptx", Memo(Proposal with { Title = "Läget", CaseNumbers = [] }) with { Kind = DocumentKind.Slides }),
            ("nämnd.pdf", Sample.Minutes("Nämnden", "2024-02-10", Decided("2", "TN 2024/31", "Bryggan byggs.")))));
        Assert.Null(source.Decided);
        Assert.Null(source.Tie);
    }

    private static Protocol Memo(Item item) => Sample.Minutes("Nämnden", "2024-01-10", item) with { Kind = DocumentKind.Memo };

    private static Item Decided(string number, string caseNumber, string decision) =>
        Sample.Item(number, "Brygga vid badplatsen", "").Deciding(decision, Outcome.Other) with { CaseNumbers = [caseNumber] };

    private static IReadOnlyList<ThemeSource> Find(params (string, Protocol)[] documents)
    {
        using var samples = new SampleIndex(documents);
        using var index = ProtocolIndex.Open(samples.Folder);
        return new ThemeFinder(index).Follow(new SearchRequest("brygga")).Sources;
    }
}
