using Microsoft.AspNetCore.Http;
using ProtocolMiner.Assistant;
using ProtocolMiner.Assistant.Checking;
using ProtocolMiner.Assistant.Models;
using ProtocolMiner.Assistant.Summaries;
using static ProtocolMiner.Tests.Assistant.ScriptedModelServer;

namespace ProtocolMiner.Tests.Assistant;

public sealed class ModelSummarizerTests
{
    private const string True = "Barn- och utbildningsnämnden antog nya regler för skolskjuts den 14 mars 2023 [1]. ";
    private const string AlsoTrue = "Kommunfullmäktige avslog motionen om avgiftsfri skolskjuts [2]. ";
    private const string Invented = "Nämnden beslutade att stänga skolan i Norrby [3]. ";
    private const string WrongYear = "Kommunfullmäktige avslog motionen 2021 [2]. ";

    [Fact]
    public async Task True_sentences_are_kept_with_their_sources_and_invented_ones_dropped()
    {
        var events = await SummarizeAsync(Answer(True + Invented + AlsoTrue + WrongYear));

        var kept = events.OfType<SummarySentence>().ToList();
        Assert.Equal(["Barn- och utbildningsnämnden antog nya regler för skolskjuts den 14 mars 2023.", "Kommunfullmäktige avslog motionen om avgiftsfri skolskjuts."], kept.Select(sentence => sentence.Text));
        Assert.Equal([1, 2], kept.SelectMany(sentence => sentence.Sources).Select(source => source.Number));
        Assert.Equal([RejectionReason.WordsNotInSource, RejectionReason.FactNotInSource], events.OfType<SentenceDropped>().Select(dropped => dropped.Rejection.Reason));
        Assert.Null(End(events).Failure);
    }

    [Fact]
    public async Task The_plan_comes_first_and_what_it_took_last()
    {
        var events = await SummarizeAsync(
            settings => settings with { PricePerMillionQuestionTokens = 20, PricePerMillionAnswerTokens = 80 }, SamplePassages.All, Answer(True));

        var plan = Assert.IsType<SummaryPlanned>(events[0]);
        Assert.Equal(1, plan.Questions);
        Assert.True(plan.Usage.IsEstimate && plan.Cost > 0);
        Assert.Equal(new TokenUsage(900, 100, IsEstimate: false), End(events).Usage);
        Assert.Equal(0.026m, End(events).Cost);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    public async Task A_busy_or_failing_server_is_asked_again(int status)
    {
        var events = await SummarizeAsync(Status(status), Answer(True));

        Assert.Single(events.OfType<SummarySentence>());
        Assert.Null(End(events).Failure);
    }

    [Theory]
    [InlineData(429, ModelFailure.Busy)]
    [InlineData(500, ModelFailure.ServerError)]
    [InlineData(401, ModelFailure.KeyRefused)]
    [InlineData(404, ModelFailure.UnknownModel)]
    [InlineData(400, ModelFailure.QuestionRefused)]
    public async Task A_server_that_goes_on_failing_ends_with_the_reason(int status, ModelFailure failure)
    {
        var events = await SummarizeAsync(Status(status), Status(status));

        Assert.Equal(failure, End(events).Failure);
    }

    [Fact]
    public async Task Silence_ends_with_the_reason_and_what_was_kept_stays()
    {
        var events = await SummarizeAsync(Hang(True + AlsoTrue + "Och"));

        Assert.Equal(2, events.OfType<SummarySentence>().Count());
        Assert.Equal(ModelFailure.Silent, End(events).Failure);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_ends_with_the_reason()
    {
        var events = await SummarizeAsync(BreakOff(True + "Kommun"));

        Assert.Single(events.OfType<SummarySentence>());
        Assert.Equal(ModelFailure.Unreachable, End(events).Failure);
    }

    [Fact]
    public async Task Something_else_than_an_answer_ends_with_the_reason()
    {
        var events = await SummarizeAsync(NoJson(), NoJson());

        Assert.Equal(ModelFailure.Unreadable, End(events).Failure);
    }

    [Fact]
    public async Task No_server_at_the_address_ends_with_the_reason()
    {
        await using var server = await StartAsync();
        var settings = server.Settings;
        await server.DisposeAsync();

        var events = await Collect(new ModelSummarizer(settings), SamplePassages.All);

        Assert.Equal(ModelFailure.Unreachable, End(events).Failure);
    }

    [Theory]
    [InlineData("Utdragen svarar inte på frågan.")]
    [InlineData("Nämnden är bra. Allt går bra [9].")]
    [InlineData("")]
    public async Task An_answer_without_a_sentence_that_holds_says_so(string answer)
    {
        var events = await SummarizeAsync(Answer(answer));

        Assert.Empty(events.OfType<SummarySentence>());
        Assert.Equal(ModelFailure.NothingHeld, End(events).Failure);
    }

    [Fact]
    public async Task Material_beyond_the_budget_is_summarized_in_parts_and_merged()
    {
        var many = Enumerable.Range(1, 12).Select(number => SamplePassages.All[1] with { Number = number, Text = SamplePassages.All[1].Text + string.Concat(Enumerable.Repeat(" Ärendet bereddes.", 60)) }).ToList();
        await using var server = await StartAsync([.. Enumerable.Range(1, 12).Select(_ => Answer("Kommunfullmäktige avslog motionen [1]."))]);
        var events = await Collect(new ModelSummarizer(server.Settings with { QuestionTokens = 2000 }), many);

        var plan = Assert.IsType<SummaryPlanned>(events[0]);
        Assert.True(plan.Questions > 2);
        Assert.Equal(plan.Questions, server.Questions.Count);
        Assert.Contains("Materialet har sammanfattats i delar", System.Text.RegularExpressions.Regex.Unescape(server.Questions[^1]), StringComparison.Ordinal);
        Assert.Equal(["Kommunfullmäktige avslog motionen."], events.OfType<SummarySentence>().Select(sentence => sentence.Text));
        Assert.Equal(plan.Questions - 1, events.OfType<SummaryStep>().Count());
    }

    [Fact]
    public async Task When_merging_fails_the_parts_sentences_are_the_summary()
    {
        var many = Enumerable.Range(1, 4).Select(number => SamplePassages.All[1] with { Number = number, Text = SamplePassages.All[1].Text + string.Concat(Enumerable.Repeat(" Ärendet bereddes.", 150)) }).ToList();
        await using var server = await StartAsync(
            Answer("Kommunfullmäktige avslog motionen [1]."), Answer("Kommunfullmäktige avslog motionen [2]."), Answer("Kommunfullmäktige avslog motionen [3]."), Answer("Kommunfullmäktige avslog motionen [4]."), Status(400));
        var events = await Collect(new ModelSummarizer(server.Settings with { QuestionTokens = 1700 }), many);

        Assert.Equal([1, 2, 3, 4], events.OfType<SummarySentence>().SelectMany(sentence => sentence.Sources).Select(source => source.Number));
        Assert.NotNull(End(events).Failure);
    }

    [Fact]
    public async Task The_caller_can_give_up()
    {
        await using var server = await StartAsync(Hang());
        using var given = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var summarizer = new ModelSummarizer(server.Settings with { Silence = TimeSpan.FromMinutes(1) });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in summarizer.SummarizeAsync("skolskjuts", SamplePassages.All, given.Token))
            {
            }
        });
    }

    [Fact]
    public void Without_a_model_there_is_nothing_to_ask() => Assert.Throws<ArgumentException>(() => new ModelSummarizer(new ModelSettings()));

    private static SummaryEnded End(IReadOnlyList<SummaryEvent> events) => Assert.IsType<SummaryEnded>(events[^1]);

    private static Task<List<SummaryEvent>> SummarizeAsync(params Func<HttpContext, Task>[] script) => SummarizeAsync(settings => settings, SamplePassages.All, script);

    private static async Task<List<SummaryEvent>> SummarizeAsync(
        Func<ModelSettings, ModelSettings> change, IReadOnlyList<ProtocolMiner.Assistant.Passages.Passage> passages, params Func<HttpContext, Task>[] script)
    {
        await using var server = await StartAsync(script);
        return await Collect(new ModelSummarizer(change(server.Settings)), passages);
    }

    private static async Task<List<SummaryEvent>> Collect(ModelSummarizer summarizer, IReadOnlyList<ProtocolMiner.Assistant.Passages.Passage> passages)
    {
        var events = new List<SummaryEvent>();
        await foreach (var happened in summarizer.SummarizeAsync("skolskjuts", passages, CancellationToken.None))
            events.Add(happened);
        return events;
    }
}
