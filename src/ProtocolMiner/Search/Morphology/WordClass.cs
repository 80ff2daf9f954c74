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
/// <remarks>
/// A class although it is small, as others are here that stand in lists: lists of classes come compiled with .NET, lists of a struct of one's own
/// are compiled anew whenever a program starts, which a single search waits for.
/// </remarks>
internal sealed record WordReading(string Lemma, WordClass Class)
{
    /// <summary>The reading as a key: two words with a key in common are forms of one word.</summary>
    public string Key => Lemma + Class switch
    {
        WordClass.Verb => "/v",
        WordClass.Adjective => "/a",
        _ => "/n",
    };
}
