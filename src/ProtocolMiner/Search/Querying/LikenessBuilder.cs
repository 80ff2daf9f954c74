using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Items;
using ProtocolMiner.Search.Morphology;
using ProtocolMiner.Search.Scoring;
using ProtocolMiner.Search.Vocabulary;

namespace ProtocolMiner.Search.Querying;

/// <summary>
/// Makes the query that finds items like one: its most telling words, in all their forms. Chosen by tf·idf, as Lucene's MoreLikeThis does,
/// but forms of a word are one word here.
/// </summary>
internal sealed class LikenessBuilder(IndexReader reader, Analyzer analyzer, Ranking ranking)
{
    /// <summary>Words that are searched for: more of them add time and noise.</summary>
    private const int MostWords = 25;

    /// <summary>A word that no other item has finds none.</summary>
    private const int LeastItems = 2;

    /// <summary>A word in more than a third of all items is how protocols are written, and not what one is about.</summary>
    private const double MostShare = 1.0 / 3;

    private readonly FamilyFinder finder = new(reader, ranking.Relations);

    public BuiltQuery Build(IndexedItem found)
    {
        var query = new BooleanQuery(disableCoord: true);
        var families = new List<WordFamily>();
        foreach (var (word, weight) in Count(found).Select(Weigh).Where(w => w.Weight > 0).OrderByDescending(w => w.Weight).Take(MostWords))
        {
            var family = finder.Find(word).OfRelation(ranking.Relations.Form);
            families.Add(family);
            query.Add(new FamilyQuery(family, ranking) { Boost = weight }, Occur.SHOULD);
        }

        return new BuiltQuery(query, Filter: null, families, Scored: true);
    }

    /// <summary>The item's words by their base forms, each with its commonest form there and its occurrences, weighed by where they stand.</summary>
    private IEnumerable<(string Word, float Frequency)> Count(IndexedItem found)
    {
        var item = found.Item;
        var weights = ranking.Fields.ToDictionary(field => field.Field, field => field.Weight);
        var parts = item.Decisions.Select(decision => (decision.Text, Weight: weights[IndexSchema.Decision]))
            .Concat(item.CaseNumbers.Append(item.Text).Select(text => (Text: text, Weight: weights[IndexSchema.Body])))
            .Append((Text: found.Title ?? "", Weight: weights[IndexSchema.Title]));
        return from part in parts
               from term in AnalyzedText.Terms(analyzer, part.Text)
               where term.Text.Length > 1
               group part.Weight by term.Text into form
               group (Word: form.Key, Frequency: form.Sum()) by WordKeys.HasKeys(form.Key) ? Lemmatizer.Read(form.Key)[0].Key : form.Key into word
               select (word.MaxBy(form => form.Frequency).Word, word.Sum(form => form.Frequency));
    }

    private (string Word, float Weight) Weigh((string Word, float Frequency) counted)
    {
        var items = finder.Frequency(counted.Word);
        var all = reader.GetDocCount(IndexSchema.Body);
        return (counted.Word, items < LeastItems || items > MostShare * all ? 0 : ranking.Saturate(counted.Frequency) * MathF.Log((float)all / items));
    }
}
