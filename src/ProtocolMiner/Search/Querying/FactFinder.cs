using System.Globalization;
using Lucene.Net.Index;

namespace ProtocolMiner.Search.Querying;

/// <summary>Finds which values of a fact someone means who types part of one: "kommunstyrelsen", "anna svensson", "svensson".</summary>
internal static class FactFinder
{
    private static readonly CompareInfo Swedish = CultureInfo.GetCultureInfo("sv-SE").CompareInfo;

    /// <summary>The values that equal what was typed, whatever the case; when none does, those that have every typed word's beginning.</summary>
    public static IReadOnlyList<string> Find(IndexReader reader, string field, string typed)
    {
        var values = Values(reader, field);
        var equal = values.Where(value => Swedish.Compare(value, typed.Trim(), CompareOptions.IgnoreCase) == 0).ToList();
        if (equal.Count > 0)
            return equal;
        var words = Words(typed);
        return words.Length == 0 ? [] : [.. values.Where(value => HasAll(Words(value), words))];
    }

    private static List<string> Values(IndexReader reader, string field)
    {
        var values = new List<string>();
        if (MultiFields.GetTerms(reader, field)?.GetEnumerator() is not { } cursor)
            return values;
        while (cursor.MoveNext())
            values.Add(cursor.Term.Utf8ToString());
        return values;
    }

    private static bool HasAll(string[] words, string[] beginnings) =>
        beginnings.All(b => words.Any(word => Swedish.IsPrefix(word, b, CompareOptions.IgnoreCase)));

    private static string[] Words(string text) => text.Split([' ', ',', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
}
