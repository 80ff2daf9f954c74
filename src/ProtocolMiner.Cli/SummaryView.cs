using System.Globalization;
using System.Text.Json;
using ProtocolMiner.Assistant.Checking;
using ProtocolMiner.Assistant.Models;
using ProtocolMiner.Assistant.Summaries;
using ProtocolMiner.Protocols;
using ProtocolMiner.Themes.Summaries;
using Spectre.Console;

namespace ProtocolMiner.Cli;

/// <summary>A summary as it comes, by a model or of the documents' own sentences: sentences to standard output, everything about them to standard error; or all of it as one JSON object at the end.</summary>
internal sealed class SummaryView(bool json)
{
    private readonly List<SummarySentence> sentences = [];
    private readonly List<SentenceDropped> dropped = [];
    private SummaryEnded? ended;
    private ExtractiveSummary? extract;

    /// <summary>Whether a model has given a sentence that holds.</summary>
    public bool HasSummary => sentences.Count > 0;

    public async Task ShowAsync(SummaryEvent happened)
    {
        switch (happened)
        {
            case SummaryPlanned plan:
                Tell($"Asking a language model: {plan.Passages.Count} items, {plan.Questions} question(s), at most {Describe(plan.Usage, plan.Cost)}.");
                break;
            case SummaryStep step when step.Questions > 1:
                Tell($"{step.Answered} of {step.Questions} questions answered.");
                break;
            case SummarySentence sentence:
                sentences.Add(sentence);
                if (!json)
                    await StandardOutput.WriteLineAsync($"{sentence.Text} [{string.Join("; ", sentence.Sources.Select(source => source.Reference + PlaceText.Page(source.Page)))}]");
                break;
            case SentenceDropped drop:
                dropped.Add(drop);
                Tell($"Dropped, {Explain(drop)}: {drop.Text}");
                break;
            case SummaryEnded end:
                ended = end;
                Tell($"{sentences.Count} sentences kept, {dropped.Count} dropped, {Describe(end.Usage, end.Cost)}.");
                if (end.Failure is { } failure)
                    Tell(ModelFailureTexts.Of(failure) + (HasSummary ? "" : " Here is the summary made offline instead."));
                break;
        }
    }

    /// <summary>The summary made offline: decisions first, each sentence as it stands in its document.</summary>
    public void Show(ExtractiveSummary summary)
    {
        extract = summary;
        if (!json)
            ExtractiveSummaryView.Print(AnsiConsole.Console, summary);
    }

    /// <summary>Ends the output; with JSON, this is all of it.</summary>
    public async Task EndAsync()
    {
        if (json)
            await StandardOutput.WriteLineAsync(JsonSerializer.Serialize(ToJson(), ProtocolJson.Options));
        else if (!HasSummary && extract is not { Sentences.Count: > 0 })
            Tell("Nothing found.");
    }

    private object ToJson() => new
    {
        MadeBy = HasSummary ? "model" : "extract",
        Sentences = HasSummary
            ? sentences.Select(sentence => new SentenceJson(sentence.Text, [.. sentence.Sources.Select(source => new SourceJson(source.Reference, source.Document, source.Page))]))
            : extract?.Sentences.Select(sentence => new SentenceJson(sentence.Text, [new SourceJson(sentence.Reference, sentence.Document, sentence.Page)])) ?? [],
        Dropped = dropped.Select(drop => new { drop.Text, drop.Rejection.Reason, drop.Rejection.Words }),
        ended?.Usage,
        ended?.Cost,
        ended?.Failure,
    };

    private void Tell(string text)
    {
        if (!json)
            Console.Error.WriteLine(text);
    }

    private static string Describe(TokenUsage usage, decimal? cost) => string.Create(
        CultureInfo.InvariantCulture,
        $"{usage.Question + usage.Answer} tokens{(usage.IsEstimate ? " (estimated)" : "")}{(cost is { } price ? $", cost {price:0.####}" : "")}");

    private static string Explain(SentenceDropped drop) => drop.Rejection.Reason switch
    {
        RejectionReason.NoCitation => "it cites no source",
        RejectionReason.UnknownPassage => $"there is no source {string.Join(", ", drop.Rejection.Words)}",
        RejectionReason.Negation => "its source says the opposite",
        RejectionReason.OutcomeNotInSource => $"its source decided otherwise ({string.Join(", ", drop.Rejection.Words)})",
        _ => $"its source does not have {string.Join(", ", drop.Rejection.Words)}",
    };

    private sealed record SentenceJson(string Text, IReadOnlyList<SourceJson> Sources);

    private sealed record SourceJson(string Reference, string Document, int? Page);
}
