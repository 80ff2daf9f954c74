using System.Globalization;
using System.Text;
using ProtocolMiner.Search.Morphology;

namespace ProtocolMiner.Search.Vocabulary;

/// <summary>What a word of the index can be found by, each a key with a letter before it that says how.</summary>
internal static class WordKeys
{
    /// <summary>Forms of one word: by its base form.</summary>
    public static string Form(WordReading reading) => "l:" + reading.Key;

    /// <summary>Words made of one root.</summary>
    public static string Root(string root) => "r:" + root;

    /// <summary>Compounds by their last part.</summary>
    public static string Head(string key) => "h:" + key;

    /// <summary>Compounds by another part.</summary>
    public static string Modifier(string key) => "m:" + key;

    /// <summary>Words with å, ä, ö and accents by how they are typed without.</summary>
    public static string Folded(string word) => "f:" + Fold(word);

    /// <summary>All keys of a word, none twice.</summary>
    public static IReadOnlyCollection<string> Of(string word, CompoundSplitter splitter)
    {
        var readings = Lemmatizer.Read(word);
        var keys = new HashSet<string>(readings.Select(Form), StringComparer.Ordinal);
        keys.UnionWith(readings.SelectMany(DerivationFinder.Roots).Select(Root));
        keys.UnionWith(splitter.FindParts(word).Select(part => part.IsHead ? Head(part.Key) : Modifier(part.Key)));
        if (Fold(word) != word)
            keys.Add(Folded(word));
        return keys;
    }

    /// <summary>Without marks on letters: självmord is sjalvmord, idé is ide.</summary>
    public static string Fold(string word)
    {
        if (word.All(char.IsAscii))
            return word;
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(c);
        }

        return folded.ToString();
    }

    /// <summary>Only words of letters have forms and parts; numbers and what is joined by hyphens stand for themselves.</summary>
    public static bool HasKeys(string term) => term.Length > 1 && term.All(char.IsLetter);
}
