using ProtocolMiner.Search.Morphology;

namespace ProtocolMiner.Search.Abbreviations;

/// <summary>An abbreviation that a text explains: TSI, "tidiga samordnade insatser".</summary>
/// <param name="Letters">In lower case.</param>
/// <param name="Meaning">The words it stands for, in lower case, as written where it is explained.</param>
internal readonly record struct Abbreviation(string Letters, string Meaning)
{
    private const char Separator = '=';

    /// <summary>As a term of the index by which the meaning is found.</summary>
    public string Term => Prefix(Letters) + Meaning;

    /// <summary>As a term of the index by which the letters are found.</summary>
    public string MeaningTerm => MeaningPrefix(Meaning.Split(' ')) + Letters;

    public static string Prefix(string letters) => letters + Separator;

    /// <summary>What the terms of a meaning begin with, whatever forms its words have.</summary>
    public static string MeaningPrefix(IEnumerable<string> words) => string.Join(' ', words.Select(word => Lemmatizer.Read(word)[0].Lemma)) + Separator;

    /// <summary>What stands behind the separator.</summary>
    public static string After(string term) => term[(term.IndexOf(Separator, StringComparison.Ordinal) + 1)..];
}
