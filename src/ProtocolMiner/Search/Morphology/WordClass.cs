namespace ProtocolMiner.Search.Morphology;

/// <summary>What sort of word a base form is, as far as its inflection goes.</summary>
internal enum WordClass
{
    Noun,
    Verb,
    Adjective,
}

/// <summary>A base form that a written word may be a form of.</summary>
/// <param name="Lemma">The base form: singular, infinitive, common gender.</param>
internal readonly record struct WordReading(string Lemma, WordClass Class)
{
    /// <summary>The reading as a key: two words with a key in common are forms of one word.</summary>
    public string Key => Lemma + Class switch
    {
        WordClass.Verb => "/v",
        WordClass.Adjective => "/a",
        _ => "/n",
    };
}
