using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Analysis;

namespace ProtocolMiner.Search.Persons;

/// <summary>
/// The form in which spellings of one name are equal: Anna-Lena Carlsson is Anna Lena Karlson. Only ways of writing the same sound are
/// undone. A letter that sounds otherwise makes another name (Lindberg, Lindborg), however near they are.
/// </summary>
internal static class NameSpelling
{
    private static readonly (string Letters, string Sound)[] Rules =
        [.. WordList.Lines("name-spellings.tsv").Select(line => line.Split('\t')).Select(fields => (fields[0], fields[1]))];

    private static readonly char[] Separators = [' ', '-', '‐', '‑', '.', ',', '’', '\''];

    /// <summary>The words of the name in one spelling.</summary>
    public static string[] Words(string name) =>
        [.. name.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(word => WithoutDoubles(Sound(SwedishLetters.WithoutAccents(word.ToLowerInvariant()))))];

    public static string Key(string name) => string.Join(' ', Words(name));

    private static string Sound(string word) => Rules.Aggregate(word, (sound, rule) => sound.Replace(rule.Letters, rule.Sound, StringComparison.Ordinal));

    private static string WithoutDoubles(string word) => string.Concat(word.Where((c, i) => i == 0 || word[i - 1] != c));
}
