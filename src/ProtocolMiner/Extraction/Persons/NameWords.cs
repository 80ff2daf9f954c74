using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>What words of a name (<em>namn</em>) look like, and which capitalised words are none.</summary>
internal static partial class NameWords
{
    private static readonly HashSet<string> FirstNames =
        [.. CueList.Read("first-names.tsv").SelectMany(cue => cue.Pattern.Split('|'))];

    private static readonly WordTest NotNames = new(WholePattern.Of(CueList.Read("not-names.tsv")));

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "af", "von", "van", "der", "den", "de", "la", "el", "al", "bin", "ibn", "di", "da", "del", "della", "dos", "du", "ter", "ten", "zu", "of", "le", "y",
    };

    /// <summary>Whether the word is a common first name; a double name counts when its first part is one ("Anna-Lena").</summary>
    public static bool IsFirstName(string word)
    {
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return FirstNames.Contains(word) || (hyphen > 0 && FirstNames.Contains(word[..hyphen]));
    }

    /// <summary>Whether the word is a particle written small, which ends no name: "af", "von".</summary>
    public static bool IsParticle(string word) => Particles.Contains(word) && char.IsLower(word[0]);

    public static bool IsInitial(string word) => Initial().IsMatch(word);

    /// <summary>Whether the word can be part of a name: it begins with a capital, is not written in capitals, and is not known to be something else.</summary>
    public static bool IsNameWord(string word) =>
        IsInitial(word) || IsFirstName(word) || (Shape().IsMatch(word) && word.Skip(1).Any(char.IsLower) && !NotNames.IsMatch(word));

    /// <summary>Whether the word goes on with a name that has begun: a word of a name, or a particle ("af", "De", "al-Hakim").</summary>
    public static bool ContinuesName(string word) => IsNameWord(word) || Particles.Contains(word) || BoundParticle().IsMatch(word);

    /// <summary>Whether the word behind a first name is the initial of another one, "Anna K Berg": a capital alone, and the name goes on.</summary>
    /// <param name="next">The word behind it; null at the end.</param>
    public static bool IsMiddleInitial(string word, string? next) => word.Length == 1 && char.IsUpper(word[0]) && next is not null && IsNameWord(next);

    /// <summary>Whether the word is written as a word of a name is, whatever else it may mean ("Svensk").</summary>
    public static bool HasShape(string word) => Shape().IsMatch(word);

    [GeneratedRegex(@"^\p{Ll}{2}-\p{Lu}[\p{L}'’]+$")]
    private static partial Regex BoundParticle();

    [GeneratedRegex(@"^\p{Lu}\.(?:-?\p{Lu}\.)*$|^\p{Lu}-\p{Lu}$")]
    private static partial Regex Initial();

    [GeneratedRegex(@"^(?:[dDlL]['’])?\p{Lu}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*(?::s)?$")]
    private static partial Regex Shape();
}
