using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Where the members of a family are found in each segment of an index, and how often.</summary>
internal sealed class FamilyTerms
{
    private readonly WordFamily family;
    private readonly IReadOnlyList<FieldWeight> fields;
    private readonly List<FoundTerm>[] found;

    public FamilyTerms(WordFamily family, IReadOnlyList<FieldWeight> fields, IndexSearcher searcher)
    {
        this.family = family;
        this.fields = fields;
        found = [.. searcher.IndexReader.Leaves.Select(_ => new List<FoundTerm>())];
        var places = TermPlaces.Of(searcher.IndexReader).Find([.. family.Members.Select(member => member.Term)], [.. fields.Select(field => field.Field)]);
        for (var member = 0; member < places.Length; member++)
        {
            foreach (var place in places[member])
                found[place.Segment].Add(new FoundTerm(family.Members[member], place));
        }
        var documents = fields.Max(field => searcher.CollectionStatistics(field.Field).DocCount);
        Idf = InverseFrequency(DocumentFrequency(places), documents);
    }

    /// <summary>Inverse document frequency of the family as if it were one word.</summary>
    public float Idf { get; }

    /// <summary>The members that stand in a segment, field by field.</summary>
    public IEnumerable<PostingOpener> Open(AtomicReaderContext context) =>
        found[context.Ord].GroupBy(term => term.Place.Field).Select(inField => new PostingOpener(context.AtomicReader, fields[inField.Key].Field, inField.Key, [.. inField]));

    /// <summary>Entries that are read to go through all of a segment.</summary>
    public long Cost(AtomicReaderContext context) => found[context.Ord].Sum(term => (long)term.Place.Items);

    /// <summary>
    /// Items that the family stands in, as far as it can be told without reading them all: each member's, weighed, added (Pirkola, "The
    /// Effects of Query Structure and Dictionary Setups in Dictionary-Based Cross-Language Information Retrieval", 1998).
    /// </summary>
    private double DocumentFrequency(TermPlace[][] places)
    {
        var sum = 0.0;
        for (var member = 0; member < places.Length; member++)
            sum += TermPlaces.Frequency(places[member], fields.Count) * family.Members[member].Weight;
        return sum;
    }

    private static float InverseFrequency(double frequency, long documents) =>
        (float)Math.Log(1 + ((Math.Max(0, documents - frequency) + 0.5) / (frequency + 0.5)));
}

/// <summary>A member of a family in a segment and field.</summary>
internal sealed record FoundTerm(FamilyMember Member, TermPlace Place);
