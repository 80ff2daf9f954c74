using System.Text.RegularExpressions;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Attendance.Persons;

/// <summary>A name in one form, however a list writes it: "Ek, Anna", "EK Anna (S)" and "Anna Ek" are one.</summary>
/// <param name="Display">First name first as far as a comma tells, without party.</param>
/// <param name="Words">The words in lower case, in alphabetical order, without accents other than those of å, ä, ö.</param>
/// <param name="Party">Party letters that stood behind the name; null without them.</param>
internal sealed partial record NameForm(string Display, IReadOnlyList<string> Words, string? Party)
{
    /// <summary>The same for all spellings of one name.</summary>
    public string Key { get; } = string.Join(' ', Words);

    public static NameForm Parse(string name)
    {
        var party = PartyBehind().Match(name);
        var bare = (party.Success ? name[..party.Index] : name).Trim();
        var comma = bare.IndexOf(',', StringComparison.Ordinal);
        var display = comma > 0 && comma == bare.LastIndexOf(',') ? $"{bare[(comma + 1)..].Trim()} {bare[..comma].Trim()}".Trim() : bare;
        return new NameForm(
            display,
            [.. WordsOf(display).Order(StringComparer.Ordinal)],
            party.Success ? party.Groups["party"].Value : null);
    }

    /// <summary>Names joined by a hyphen count as two words: lists write both "Anna-Lena" and "Anna Lena".</summary>
    private static IEnumerable<string> WordsOf(string name) => name
        .Split([' ', '-', '\u2011', '.', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(word => SwedishLetters.WithoutAccents(word.ToLowerInvariant()));

    [GeneratedRegex(@"\s*\((?<party>\p{L}{1,4})\)\s*$")]
    private static partial Regex PartyBehind();
}
