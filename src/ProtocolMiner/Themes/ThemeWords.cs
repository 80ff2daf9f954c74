using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Items;

namespace ProtocolMiner.Themes;

/// <summary>The words that a theme comes in, to tell how much of it a text names.</summary>
internal sealed class ThemeWords
{
    private readonly Dictionary<string, List<int>> families = new(StringComparer.Ordinal);
    private readonly int count;

    public ThemeWords(Mentions mentions)
    {
        count = mentions.Families.Count;
        for (var family = 0; family < count; family++)
        {
            foreach (var word in mentions.Families[family])
            {
                if (!families.TryGetValue(word, out var known))
                    families[word] = known = [];
                known.Add(family);
            }
        }
    }

    /// <summary>The share of the theme's words that a text has in some form: 0 to 1.</summary>
    public double ShareIn(string text)
    {
        if (count == 0)
            return 0;
        var found = new HashSet<int>();
        foreach (var token in WordSplitter.Split(text))
        {
            if (families.TryGetValue(token.Text.ToLowerInvariant(), out var named))
                found.UnionWith(named);
        }

        return (double)found.Count / count;
    }
}
