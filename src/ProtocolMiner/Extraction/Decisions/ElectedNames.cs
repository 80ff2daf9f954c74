using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Decisions;

/// <summary>Tells a line that does nothing but name the elected (<em>valda</em>): "Anna Berg", "Ledamöter för två år: Anna Berg (omval), Bo Ek (nyval)".</summary>
internal static partial class ElectedNames
{
    /// <summary>A line of more words than this, office and asides apart, is no mere list of names.</summary>
    private const int MostWords = 40;

    public static bool Are(string line)
    {
        var list = Aside().Replace(Office().Replace(line, ""), "").Trim();
        var words = list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        var names = PersonFinder.Find(list).Sum(person => person.Name.Split(' ').Length);
        return names > 0 && words <= MostWords && 2 * names > words;
    }

    /// <summary>"Ledamöter för två år:".</summary>
    [GeneratedRegex(@"^[\p{L}\d ,–-]{3,60}:\s+")]
    private static partial Regex Office();

    /// <summary>"(omval)", "(S)", "2 år", "omval".</summary>
    [GeneratedRegex(@"\([^()]{1,40}\)|\b(?:\d|ett|två|tre) år\b|\b(?:om|ny|fyllnads)val(?:d|da)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Aside();
}
