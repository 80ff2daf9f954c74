using System.Text.RegularExpressions;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Querying;
using ProtocolMiner.Search.Scoring;
using ProtocolMiner.Search.Vocabulary;

namespace ProtocolMiner.Search.Suggestions;

/// <summary>
/// Tells what a query was perhaps meant to be (<em>menade du</em>): words that the index does not know, in whatever form, are exchanged for
/// the likeliest that it does know, and a compound that was typed apart (<em>särskrivning</em>) is joined.
/// </summary>
internal sealed class QuerySuggester(IndexReader reader, RelationWeights relations)
{
    /// <summary>Of shorter words nearly every letter makes another word.</summary>
    private const int ShortestWord = 4;

    /// <summary>Edits that the index' words are searched within: as many as Lucene's automata allow.</summary>
    private const int MostEdits = 2;

    /// <summary>The greatest cost of a slip, in shares of the word's letters: one wrong letter in a word of four.</summary>
    private const float MostCostPerLetter = 0.25f;

    /// <summary>What a word ten times as frequent may cost more.</summary>
    private const double FrequencyGain = 0.15;

    private readonly FamilyFinder finder = new(reader, relations);

    /// <summary>The query with its unknown words exchanged; null when all are known, or nothing like them is.</summary>
    public string? Suggest(string query)
    {
        var words = QueryParser.Parse(query).OfType<WordNode>().Select(node => node.Text).ToList();
        var suggestion = query;
        for (var i = 0; i < words.Count; i++)
        {
            if (i + 1 < words.Count && Joined(words[i], words[i + 1]) is { } joined)
                suggestion = Regex.Replace(suggestion, $@"{Regex.Escape(words[i])}\s+{Regex.Escape(words[++i])}", joined);
            else if (IsUnknown(words[i]) && Nearest(words[i].ToLowerInvariant()) is { } nearest)
                suggestion = suggestion.Replace(words[i], nearest, StringComparison.Ordinal);
        }

        return suggestion == query ? null : suggestion;
    }

    /// <summary>What two words make together, when the index knows that and not both of them.</summary>
    private string? Joined(string first, string second)
    {
        var joined = (first + second).ToLowerInvariant();
        return (IsUnknown(first) || IsUnknown(second)) && finder.Frequency(joined) > 0 ? joined : null;
    }

    /// <summary>Nothing in the index is found by the word: neither itself nor a form of it, nor the parts of it.</summary>
    private bool IsUnknown(string typed)
    {
        var word = typed.ToLowerInvariant();
        return WordKeys.HasKeys(word) && !StopWords.Set.Contains(word)
            && !IsThere(finder.Find(word)) && !(finder.FindParts(word) is { Count: > 1 } parts && parts.All(IsThere));
    }

    private bool IsThere(WordFamily family) => family.Members.Any(member => finder.Frequency(member.Term) > 0);

    private string? Nearest(string word)
    {
        if (word.Length < ShortestWord || MultiFields.GetTerms(reader, IndexSchema.Word) is not { } terms)
            return null;
        var near = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(IndexSchema.Word, word), MostEdits, 0, transpositions: true);
        string? nearest = null;
        var least = double.PositiveInfinity;
        while (near.MoveNext())
        {
            var meant = near.Term.Utf8ToString();
            var cost = SwedishSlip.Cost(word, meant);
            if (cost > MostCostPerLetter * word.Length || finder.Frequency(meant) is not (> 0 and var items))
                continue;
            var weighed = cost - (FrequencyGain * Math.Log10(items));
            if (weighed < least)
                (nearest, least) = (meant, weighed);
        }

        return nearest;
    }
}
