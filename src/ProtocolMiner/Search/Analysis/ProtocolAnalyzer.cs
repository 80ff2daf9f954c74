using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Analysis;

/// <summary>
/// The chain from text to index terms. It stops at the written word: inflections and compounds are joined in the vocabulary, once a word
/// and not once an occurrence, which keeps the index small, exact hits apart from inflected ones, and positions true.
/// </summary>
internal sealed class ProtocolAnalyzer : Analyzer
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>The longest word that is kept whole, in characters: link addresses and leftovers of tables are no words.</summary>
    public const int LongestWord = 80;

    public ProtocolAnalyzer()
        : base(PER_FIELD_REUSE_STRATEGY)
    {
    }

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        // Words, with case numbers, §§ and hyphenated names whole and in parts.
        var source = new WordTokenizer(reader);

        // Case never tells words apart; å, ä and ö stay letters.
        TokenStream chain = new LowerCaseFilter(Version, source);

        // Very long strings would only fill the term dictionary.
        chain = new LengthFilter(Version, chain, 1, LongestWord);

        // Function words say nothing beside other words, but "inte" and "ej" turn a decision round and stay. Positions keep a gap for them.
        // A field of their own has them, and nothing else.
        chain = fieldName == IndexSchema.Function
            ? new KeepWordFilter(Version, chain, StopWords.Set)
            : new StopFilter(Version, chain, StopWords.Set);

        return new TokenStreamComponents(source, chain);
    }
}
