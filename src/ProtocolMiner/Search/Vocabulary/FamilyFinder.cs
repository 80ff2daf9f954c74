using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ProtocolMiner.Search.Morphology;
using ProtocolMiner.Search.Scoring;

namespace ProtocolMiner.Search.Vocabulary;

/// <summary>Finds the words of the index that a typed word stands for: itself, its forms, words of its root, compounds with it.</summary>
internal sealed class FamilyFinder
{
    /// <summary>Parts of a compound up to this length are linking words that say nothing.</summary>
    private const int ShortestPart = 2;

    /// <summary>Shortest word that may be meant with å, ä or ö: of shorter ones too many are words of their own (hal, häl).</summary>
    private const int ShortestFolded = 5;

    /// <summary>Shortest word that compounds are looked for by the letters they begin with.</summary>
    private const int ShortestBeginning = 6;

    private readonly IndexReader reader;
    private readonly CompoundSplitter splitter;
    private readonly FamilyCache cache;
    private readonly TermPlaces places;
    private readonly RelationWeights weights;

    /// <summary>Over the distinct words of each segment.</summary>
    private readonly Lazy<List<TermsEnum>> vocabulary;

    public FamilyFinder(IndexReader reader, RelationWeights weights)
    {
        this.weights = weights;
        this.reader = reader;
        cache = FamilyCache.Of(reader);
        places = TermPlaces.Of(reader);
        vocabulary = new Lazy<List<TermsEnum>>(() => [.. reader.Leaves.Select(leaf => leaf.AtomicReader.GetTerms(IndexSchema.Word)?.GetEnumerator()).OfType<TermsEnum>()]);
        // Most strings that a compound might be cut into are no words: one look tells, where their frequency takes one in each field.
        splitter = new CompoundSplitter(word => IsInVocabulary(word) && Frequency(word) >= VocabularyUpdater.AttestedIn);
    }

    /// <param name="word">As the analyzer gives it.</param>
    /// <returns>The word itself first, then by falling weight.</returns>
    public WordFamily Find(string word) => cache.Family(word, weights, FindAnew);

    private WordFamily FindAnew(string word)
    {
        var members = new Dictionary<string, float>(StringComparer.Ordinal) { [word] = weights.Exact };
        if (!WordKeys.HasKeys(word))
            return new WordFamily(word, [new FamilyMember(word, weights.Exact)]);
        var readings = Lemmatizer.Read(word);
        AddRelated(members, readings, 1);
        if (word.Length >= ShortestFolded && WordKeys.Fold(word) == word && Frequency(word) == 0 && !readings.Any(reading => Lexicon.Contains(reading.Lemma)))
            AddFolded(members, word);
        AddUnknownModifier(members, word, readings);
        return CreateFamily(word, members);
    }

    /// <summary>The families of a compound's parts; none when the word is no compound.</summary>
    public IReadOnlyList<WordFamily> FindParts(string word)
    {
        if (!WordKeys.HasKeys(word))
            return [];
        var parts = cache.Parts(word, splitter.SplitToLemmas);
        // What ends in an adjective (hemlös, avgiftsfri) is hardly two things.
        return parts.Count < 2 || Lemmatizer.Read(parts[^1]).Any(reading => reading.Class == WordClass.Adjective) ? [] : [.. parts.Where(part => part.Length > ShortestPart).Select(Find)];
    }

    /// <summary>
    /// The family of a verb and the particle behind it, which are written together in other forms: "lägga ner" is nedlägga, nedlagd,
    /// nedläggning. Null when the index has none of them.
    /// </summary>
    public WordFamily? FindParticleVerb(string verb, string particle)
    {
        if (!Lexicon.IsParticle(particle))
            return null;
        var members = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var reading in Lemmatizer.Read(verb).Where(reading => reading.Class == WordClass.Verb))
        {
            foreach (var joined in particle == "ner" ? new[] { "ned", "ner" } : [particle])
                AddRelated(members, [new WordReading(joined + reading.Lemma, WordClass.Verb)], 1);
        }

        return members.Count == 0 ? null : CreateFamily($"{verb} {particle}", members);
    }

    /// <summary>Items that have a word, in the field where most do.</summary>
    public int Frequency(string word) => places.Frequency(word);

    /// <summary>The same of all words of a family, added.</summary>
    public int Frequency(WordFamily family)
    {
        var found = places.Find([.. family.Members.Select(member => member.Term)], IndexSchema.TextFields);
        var sum = 0;
        foreach (var ofMember in found)
            sum += TermPlaces.Frequency(ofMember, IndexSchema.TextFields.Count);
        return sum;
    }

    private bool IsInVocabulary(string word)
    {
        var term = new BytesRef(word);
        return vocabulary.Value.Exists(words => words.SeekExact(term));
    }

    private void AddRelated(Dictionary<string, float> members, IReadOnlyList<WordReading> readings, float weight)
    {
        Add(members, readings.Select(WordKeys.Form), weight * weights.Form);
        Add(members, readings.SelectMany(DerivationFinder.Roots).Select(WordKeys.Root), weight * weights.Root);
        Add(members, readings.Select(reading => WordKeys.Head(reading.Key)), weight * weights.Head);
        Add(members, readings.Select(reading => WordKeys.Modifier(reading.Key)), weight * weights.Modifier);
    }

    private void AddFolded(Dictionary<string, float> members, string word)
    {
        foreach (var meant in Words(WordKeys.Folded(word)).ToList())
        {
            Put(members, meant, weights.Folded);
            AddRelated(members, Lemmatizer.Read(meant), weights.Folded);
        }
    }

    /// <summary>
    /// Compounds that begin with a word which the splitter does not know, most often a name (Bergatorpsfrågan): what follows must be a word.
    /// </summary>
    private void AddUnknownModifier(Dictionary<string, float> members, string word, IReadOnlyList<WordReading> readings)
    {
        foreach (var lemma in readings.Select(r => r.Lemma).Append(word).Distinct().Where(l => l.Length >= ShortestBeginning && !Lexicon.Contains(l)))
        {
            foreach (var longer in WordsBeginning(lemma))
            {
                var rest = longer[lemma.Length..];
                if (splitter.IsHead(rest) || (rest.StartsWith('s') && splitter.IsHead(rest[1..])))
                    Put(members, longer, weights.Modifier);
            }
        }
    }

    private IEnumerable<string> WordsBeginning(string beginning)
    {
        var start = new BytesRef(beginning);
        if (MultiFields.GetTerms(reader, IndexSchema.Word)?.GetEnumerator() is not { } cursor || cursor.SeekCeil(start) == TermsEnum.SeekStatus.END)
            yield break;
        do
        {
            if (!StringHelper.StartsWith(cursor.Term, start))
                yield break;
            yield return cursor.Term.Utf8ToString();
        }
        while (cursor.MoveNext());
    }

    private static WordFamily CreateFamily(string word, Dictionary<string, float> members)
    {
        // By a list of records: what sorts pairs with numbers in them is not compiled ahead.
        var ordered = new List<FamilyMember>(members.Count);
        foreach (var (term, weight) in members)
            ordered.Add(new FamilyMember(term, weight));
        ordered.Sort((one, other) => one.Weight != other.Weight ? other.Weight.CompareTo(one.Weight) : string.CompareOrdinal(one.Term, other.Term));
        return new WordFamily(word, ordered);
    }

    private void Add(Dictionary<string, float> members, IEnumerable<string> keys, float weight)
    {
        foreach (var word in keys.Distinct().SelectMany(Words))
            Put(members, word, weight);
    }

    private static void Put(Dictionary<string, float> members, string word, float weight)
    {
        if (weight > 0)
            members[word] = Math.Max(members.GetValueOrDefault(word), weight);
    }

    /// <summary>The words that have a key.</summary>
    private IEnumerable<string> Words(string key)
    {
        foreach (var leaf in reader.Leaves)
        {
            var segment = leaf.AtomicReader;
            if (segment.GetTermDocsEnum(new Term(IndexSchema.WordKey, key)) is not { } docs)
                continue;
            var values = segment.GetBinaryDocValues(IndexSchema.Word);
            var word = new BytesRef();
            while (docs.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                if (!(segment.LiveDocs?.Get(docs.DocID) ?? true))
                    continue;
                values.Get(docs.DocID, word);
                yield return word.Utf8ToString();
            }
        }
    }
}
