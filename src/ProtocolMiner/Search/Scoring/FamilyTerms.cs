using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Where the members of a family are found in each segment of an index, and how often.</summary>
internal sealed class FamilyTerms
{
    private readonly List<FoundTerm>[] found;

    public FamilyTerms(WordFamily family, IReadOnlyList<FieldWeight> fields, IndexSearcher searcher)
    {
        Family = family;
        Fields = fields;
        var leaves = searcher.IndexReader.Leaves;
        found = new List<FoundTerm>[leaves.Count];
        var frequencies = new int[fields.Count, family.Members.Count];
        var terms = family.Members.Select((member, index) => (Bytes: new BytesRef(member.Term), index)).OrderBy(t => t.Bytes).ToList();
        foreach (var leaf in leaves)
        {
            found[leaf.Ord] = [];
            for (var field = 0; field < fields.Count; field++)
            {
                if (leaf.AtomicReader.GetTerms(fields[field].Field)?.GetEnumerator() is not { } cursor)
                    continue;
                foreach (var (bytes, member) in terms)
                {
                    if (!cursor.SeekExact(bytes))
                        continue;
                    found[leaf.Ord].Add(new FoundTerm(field, member, cursor.GetTermState()));
                    frequencies[field, member] += cursor.DocFreq;
                }
            }
        }

        var documents = fields.Max(field => searcher.CollectionStatistics(field.Field).DocCount);
        Idf = InverseFrequency(DocumentFrequency(frequencies), documents);
    }

    public WordFamily Family { get; }

    public IReadOnlyList<FieldWeight> Fields { get; }

    /// <summary>Inverse document frequency of the family as if it were one word.</summary>
    public float Idf { get; }

    /// <summary>A term of the family in a segment.</summary>
    /// <param name="Field">Index of the field.</param>
    /// <param name="Member">Index of the family member.</param>
    private readonly record struct FoundTerm(int Field, int Member, TermState State);

    /// <summary>Cursors over the family's terms in a segment.</summary>
    public List<TermCursor> Open(AtomicReaderContext context, IBits acceptDocs, bool positions)
    {
        var cursors = new List<TermCursor>(found[context.Ord].Count);
        foreach (var inField in found[context.Ord].GroupBy(t => t.Field))
        {
            var seeker = context.AtomicReader.GetTerms(Fields[inField.Key].Field).GetEnumerator();
            foreach (var term in inField)
            {
                var member = Family.Members[term.Member];
                seeker.SeekExact(new BytesRef(member.Term), term.State);
                var docs = positions
                    ? seeker.DocsAndPositions(acceptDocs, null, DocsAndPositionsFlags.NONE)
                    : seeker.Docs(acceptDocs, null, DocsFlags.FREQS);
                cursors.Add(new TermCursor(docs, term.Field, member.Weight));
            }
        }

        return cursors;
    }

    /// <summary>
    /// Items that the family stands in, as far as it can be told without reading them all: each member's, weighed, added (Pirkola, "The
    /// Effects of Query Structure and Dictionary Setups in Dictionary-Based Cross-Language Information Retrieval", 1998).
    /// </summary>
    private double DocumentFrequency(int[,] frequencies)
    {
        var sum = 0.0;
        for (var member = 0; member < Family.Members.Count; member++)
        {
            var most = 0;
            for (var field = 0; field < Fields.Count; field++)
                most = Math.Max(most, frequencies[field, member]);
            sum += most * Family.Members[member].Weight;
        }

        return sum;
    }

    private static float InverseFrequency(double frequency, long documents) =>
        (float)Math.Log(1 + ((Math.Max(0, documents - frequency) + 0.5) / (frequency + 0.5)));
}
