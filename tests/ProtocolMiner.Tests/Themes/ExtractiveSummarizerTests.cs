using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Tests.Search;
using ProtocolMiner.Themes.Summaries;

namespace ProtocolMiner.Tests.Themes;

public sealed class ExtractiveSummarizerTests
{
    private static readonly Protocol Minutes = Sample.Minutes(
        "Nämnden", "2024-02-10",
        Sample.Item("4", "Badplatsen", "Badplatsen besöks av fler än tusen personer varje sommar.\nSopbilen kommer på torsdagar som vanligt även i år.")
            .Deciding("En brygga byggs för 400 000 kronor.", Outcome.Approved),
        Sample.Item("5", "Vägen", "").Deciding("Vägen lagas.", Outcome.Approved));

    [Fact]
    public void Decisions_come_before_the_record_each_with_its_place()
    {
        var summary = Summarize(10, ("a.pdf", Minutes));
        Assert.Equal(
            [(SentenceRole.Decision, "En brygga byggs för 400 000 kronor."), (SentenceRole.Record, "Badplatsen besöks av fler än tusen personer varje sommar.")],
            summary.Sentences.Select(sentence => (sentence.Role, sentence.Text)));
        Assert.All(summary.Sentences, sentence => Assert.Equal(("Nämnden 2024-02-10 § 4", "a.pdf", 3), (sentence.Reference, sentence.Document, sentence.Page)));
        Assert.Equal(Outcome.Approved, summary.Sentences[0].Outcome);
        Assert.Equal("Badplatsen", summary.Sentences[0].Title);
    }

    [Fact]
    public void What_is_said_twice_stands_there_once()
    {
        var later = Sample.Minutes("Styrelsen", "2024-03-10",
            Sample.Item("7", "Badplatsen", "").Deciding("För 400 000 kronor byggs bryggan.", Outcome.Approved).Deciding("Nämnden ska måla bänkarna vid badplatsen.", Outcome.Other));
        var decisions = Summarize(10, ("a.pdf", Minutes), ("b.pdf", later)).Sentences.Where(sentence => sentence.Role == SentenceRole.Decision);
        Assert.Equal(2, decisions.Count());
        Assert.Single(decisions, sentence => sentence.Text.Contains("400 000", StringComparison.Ordinal));
    }

    [Fact]
    public void A_memo_proposes_and_comes_last()
    {
        var memo = Sample.Minutes("Nämnden", "2024-01-10", Sample.Item("1", "Förslag", "Badplatsen kan få en kiosk där ungdomar arbetar på sommaren.")) with { Kind = DocumentKind.Memo };
        var last = Summarize(10, ("memo.docx", memo), ("a.pdf", Minutes)).Sentences[^1];
        Assert.Equal((SentenceRole.Source, DocumentKind.Memo), (last.Role, last.Kind));
    }

    [Fact]
    public void Headings_and_marks_of_lists_are_no_sentences()
    {
        var minutes = Sample.Minutes("Nämnden", "2024-02-10", Sample.Item("4", "Badplatsen", "Övriga uppdrag som gäller badplatsen och parkeringen bredvid\n• Badplatsen får en ny livboj innan sommaren börjar på riktigt."));
        Assert.Equal(["Badplatsen får en ny livboj innan sommaren börjar på riktigt."], Summarize(10, ("a.pdf", minutes)).Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public void A_short_summary_begins_with_the_decision() =>
        Assert.Equal(SentenceRole.Decision, Assert.Single(Summarize(1, ("a.pdf", Minutes)).Sentences).Role);

    [Fact]
    public void What_nobody_mentions_has_no_summary()
    {
        using var samples = new SampleIndex(("a.pdf", Minutes));
        using var index = ProtocolIndex.Open(samples.Folder);
        Assert.Empty(new ExtractiveSummarizer(index).Summarize(new SearchRequest("simhall")).Sentences);
    }

    private static ExtractiveSummary Summarize(int length, params (string, Protocol)[] documents)
    {
        using var samples = new SampleIndex(documents);
        using var index = ProtocolIndex.Open(samples.Folder);
        return new ExtractiveSummarizer(index).Summarize(new SearchRequest("badplats"), length);
    }
}
