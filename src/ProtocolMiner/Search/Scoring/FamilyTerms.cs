using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

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

    /// <summary>A member of the family in a segment and field.</summary>
    private sealed record FoundTerm(FamilyMember Member, TermPlace Place);

    /// <summary>Cursors over the family's terms in a segment.</summary>
    public List<TermCursor> Open(AtomicReaderContext context, IBits acceptDocs, PostingDetail detail)
    {
        var cursors = new List<TermCursor>();
        var rare = new List<RarePosting>();
        foreach (var inField in found[context.Ord].GroupBy(term => term.Place.Field))
        {
            var opener = new PostingOpener(context.AtomicReader.GetTerms(fields[inField.Key].Field), acceptDocs, detail);
            foreach (var (member, place) in inField)
            {
                if (place.Items <= RareCursor.MostItems)
                    opener.Read(member, place, rare);
                else
                    cursors.Add(new PostingCursor(opener.Open(member, place), place.Field, member.Weight));
            }
        }

        if (rare.Count > 0)
            cursors.Add(new RareCursor(rare));
        return cursors;
    }

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
