using System.Text.RegularExpressions;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Items;
using ProtocolMiner.Sentences;

namespace ProtocolMiner.Themes.Summaries;

/// <summary>Collects the sentences of items that name a theme, each once, and the decisions of items whose heading does.</summary>
internal sealed partial class SentenceCollector(ThemeWords words)
{
    /// <summary>Shorter ones out of running text tell little: "Nämnden tackar."</summary>
    private const int ShortestRecord = 40;

    /// <summary>Longer ones are tables and lists without a full stop, which nobody reads in a summary.</summary>
    private const int LongestSentence = 500;

    /// <summary>A decision whose heading alone names the theme counts half: one that names it itself can be read without.</summary>
    private const double NamedByHeading = 0.5;

    private readonly HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Candidate> Collect(IndexedItem item)
    {
        var recorded = item.Kind is DocumentKind.Minutes or DocumentKind.Notes;
        var named = NamedByHeading * words.ShareIn(item.Title ?? "");
        foreach (var decision in item.Item.Decisions.Where(decision => !recorded || decision.Status == DecisionStatus.Adopted))
        {
            foreach (var text in Sentences(decision.Text).Where(text => seen.Add(item.Title + text)))
            {
                var relevance = Math.Max(named, words.ShareIn(text));
                if (relevance > 0)
                    yield return new Candidate(Create(item, text, recorded ? SentenceRole.Decision : SentenceRole.Source, decision.Outcome, decision.Page), relevance);
            }
        }

        foreach (var text in Sentences(item.Item.Text).Where(text => text.Length >= ShortestRecord && seen.Add(text)))
        {
            if (words.ShareIn(text) is > 0 and var relevance && !item.Item.Decisions.Any(decision => decision.Text.Contains(text, StringComparison.OrdinalIgnoreCase)))
                yield return new Candidate(Create(item, text, recorded ? SentenceRole.Record : SentenceRole.Source, null, null), relevance);
        }
    }

    /// <summary>Whole sentences without the number or mark of a list before them: headings and rows of tables have no full stop.</summary>
    private static IEnumerable<string> Sentences(string text) => text.Split('\n').SelectMany(SentenceSplitter.Split)
        .Select(sentence => ListMark().Replace(sentence, ""))
        .Where(sentence => sentence.Length <= LongestSentence && sentence.Contains(' ', StringComparison.Ordinal) && sentence[^1] is '.' or '!' or '?');

    [GeneratedRegex(@"^(?:(?:\d{1,3}|\p{L})[.)]|[•–*-])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    private static ExtractedSentence Create(IndexedItem item, string text, SentenceRole role, Outcome? outcome, int? page) => new(
        text, role, outcome, item.Title, item.Reference, item.Document, item.Ordinal, page ?? item.Item.Page, page ?? item.Item.EndPage, item.Date, item.Body, item.Kind);
}

/// <param name="Relevance">How much of the theme the sentence or its heading names, above 0 to 1.</param>
internal sealed record Candidate(ExtractedSentence Sentence, double Relevance);
