using ProtocolMiner.Search;

namespace ProtocolMiner.Themes.Summaries;

/// <summary>Summarizes what an index says of a theme in the documents' own sentences, without any language model.</summary>
public sealed class ExtractiveSummarizer
{
    /// <summary>Sentences of a summary that fits a page.</summary>
    public const int DefaultLength = 10;

    /// <summary>Decisions come first, but leave a third of the room for why they were made.</summary>
    private const double ShareOfDecisions = 2.0 / 3;

    /// <summary>Sentences that are compared with one another; of more, those that name most of the theme, the latest first. Comparing is quadratic.</summary>
    private const int MostCandidates = 600;

    private readonly ProtocolIndex index;

    /// <param name="index">Must stay open as long as this is used.</param>
    public ExtractiveSummarizer(ProtocolIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        this.index = index;
    }

    /// <param name="request">The theme in words, and filters. Order and limits count for nothing.</param>
    /// <param name="length">Sentences at most.</param>
    /// <returns>Sentences by role, within a role by day; none when nothing mentions the theme.</returns>
    /// <exception cref="ArgumentException">The request names no theme.</exception>
    public ExtractiveSummary Summarize(SearchRequest request, int length = DefaultLength)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrWhiteSpace(request.Query);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        var mentions = index.FindMentions(request);
        var collector = new SentenceCollector(new ThemeWords(mentions));
        var candidates = mentions.Mentioning.Select(index.ReadItem).SelectMany(collector.Collect)
            .OrderByDescending(candidate => candidate.Relevance).ThenByDescending(candidate => candidate.Sentence.Date)
            .Take(MostCandidates).ToList();
        return new ExtractiveSummary(request.Query, mentions.Mentioning.Count, Choose(candidates, length));
    }

    private static List<ExtractedSentence> Choose(List<Candidate> candidates, int length)
    {
        if (candidates.Count == 0)
            return [];
        var vectors = new SentenceVectors([.. candidates.Select(candidate => $"{Heading(candidate)} {candidate.Sentence.Text}")]);
        var selector = new SentenceSelector(vectors, SentenceRanker.Rank(vectors, [.. candidates.Select(candidate => candidate.Relevance)]));
        var chosen = selector.Choose(Of(SentenceRole.Decision), (int)Math.Ceiling(length * ShareOfDecisions));
        chosen.AddRange(selector.Choose(Of(SentenceRole.Record), length - chosen.Count));
        chosen.AddRange(selector.Choose(Of(SentenceRole.Source), length - chosen.Count));
        chosen.AddRange(selector.Choose(Of(SentenceRole.Decision).Except(chosen), length - chosen.Count));
        return [.. chosen.Select(sentence => candidates[sentence].Sentence).OrderBy(sentence => sentence.Role).ThenBy(sentence => sentence.Date)];

        IEnumerable<int> Of(SentenceRole role) => Enumerable.Range(0, candidates.Count).Where(i => candidates[i].Sentence.Role == role);
    }

    /// <summary>A decision is read together with its heading.</summary>
    private static string? Heading(Candidate candidate) => candidate.Sentence.Role == SentenceRole.Decision ? candidate.Sentence.Title : null;
}
