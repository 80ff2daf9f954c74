using Lucene.Net.Analysis;
using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Scoring;

namespace ProtocolMiner.Search.Snippets;

/// <summary>
/// Finds where a text says what was searched for. It splits the text as the index does; but plain words, nearly all of them, are looked up
/// where they stand, and only the others go through the whole chain of the analyzer.
/// </summary>
internal sealed class MarkFinder(Analyzer analyzer, IReadOnlyList<WordFamily> families)
{
    /// <summary>The places in their order.</summary>
    public List<FoundWord> Find(string text)
    {
        var found = new List<FoundWord>();
        for (var (start, length) = JoinedWordFinder.FindNext(text, 0); length > 0; (start, length) = JoinedWordFinder.FindNext(text, start + length))
        {
            var joined = text.AsSpan(start, length);
            if (joined.Length <= ProtocolAnalyzer.LongestWord && WordSplitter.IsPlain(joined))
            {
                AddPlain(joined, start, found);
                continue;
            }

            foreach (var term in AnalyzedText.Terms(analyzer, joined.ToString()))
                Add(term.Text, start + term.Start, start + term.End, found);
        }

        return found;
    }

    private void AddPlain(ReadOnlySpan<char> word, int start, List<FoundWord> found)
    {
        Span<char> lower = stackalloc char[ProtocolAnalyzer.LongestWord];
        var length = word.ToLowerInvariant(lower);
        Add(lower[..length], start, start + word.Length, found);
    }

    private void Add(ReadOnlySpan<char> term, int start, int end, List<FoundWord> found)
    {
        float[]? weights = null;
        for (var family = 0; family < families.Count; family++)
        {
            if (families[family].WeightOf(term) is > 0 and var weight)
                (weights ??= new float[families.Count])[family] = weight;
        }

        if (weights is not null)
            found.Add(new FoundWord(start, end, weights));
    }
}

/// <summary>A place in a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Weights">What it counts for each family of the query; 0 where it is none of its words.</param>
internal sealed record FoundWord(int Start, int End, float[] Weights);
