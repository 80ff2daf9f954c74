using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Items;

/// <summary>Reads from the index' own term lists where words stand, which spares reading and splitting the texts again.</summary>
internal sealed class WordUseReader(IndexReader reader)
{
    /// <summary>The parts of items that say what they are about.</summary>
    private static readonly string[] Fields = [IndexSchema.Title, IndexSchema.Decision, IndexSchema.Body];

    /// <summary>Distinct words that stand in a number of items or more, in one part of them.</summary>
    public IReadOnlySet<string> ReadWords(int fewestItems)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in Fields)
        {
            foreach (var cursor in Terms(field))
            {
                if (cursor.DocFreq >= fewestItems)
                    words.Add(cursor.Term.Utf8ToString());
            }
        }

        return words;
    }

    /// <summary>Where the words that are wanted stand, one word of one part of the items at a time.</summary>
    public IEnumerable<WordUse> Read(Func<string, bool> isWanted)
    {
        var live = MultiFields.GetLiveDocs(reader);
        foreach (var field in Fields)
        {
            foreach (var cursor in Terms(field))
            {
                var word = cursor.Term.Utf8ToString();
                if (isWanted(word))
                    yield return new WordUse(word, field == IndexSchema.Title, ReadPlaces(cursor, live));
            }
        }
    }

    private IEnumerable<TermsEnum> Terms(string field)
    {
        if (MultiFields.GetTerms(reader, field)?.GetEnumerator() is not { } cursor)
            yield break;
        while (cursor.MoveNext())
            yield return cursor;
    }

    private static List<WordPlace> ReadPlaces(TermsEnum cursor, IBits live)
    {
        var places = new List<WordPlace>(cursor.DocFreq);
        var docs = cursor.DocsAndPositions(live, null, DocsAndPositionsFlags.NONE);
        while (docs.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            var positions = new int[docs.Freq];
            for (var i = 0; i < positions.Length; i++)
                positions[i] = docs.NextPosition();
            places.Add(new WordPlace(docs.DocID, positions));
        }

        return places;
    }
}
