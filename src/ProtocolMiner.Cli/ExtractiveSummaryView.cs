using ProtocolMiner.Themes.Summaries;
using Spectre.Console;

namespace ProtocolMiner.Cli;

/// <summary>A summary of the documents' own sentences as a person reads it in a terminal.</summary>
internal static class ExtractiveSummaryView
{
    public static void Print(IAnsiConsole console, ExtractiveSummary? summary)
    {
        foreach (var part in summary?.Sentences.GroupBy(sentence => sentence.Role) ?? [])
        {
            console.MarkupLine($"\n[bold]{Heading(part.Key)}[/]");
            foreach (var sentence in part)
            {
                if (sentence.Title is { } title && part.Key == SentenceRole.Decision)
                    console.WriteLine(title);
                console.WriteLine($"  {sentence.Text}");
                console.MarkupLine($"  [grey]{Markup.Escape(sentence.Reference + PlaceText.Page(sentence.Page, sentence.EndPage))}, {Markup.Escape(sentence.Document)}[/]");
            }
        }
    }

    private static string Heading(SentenceRole role) => role switch
    {
        SentenceRole.Decision => "Decided",
        SentenceRole.Record => "Recorded",
        _ => "In memos, decks and other documents, which decide nothing",
    };
}
