using System.Text.RegularExpressions;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>The words that stand unbroken in a document: how it spells itself decides whether a hyphen at a line's end is its own.</summary>
internal sealed partial class WordForms
{
    private readonly Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);

    public static WordForms Of(IReadOnlyList<Page> pages) => Of(pages.SelectMany(page => page.Blocks).SelectMany(BlockLines.Of).Select(line => line.Text));

    /// <param name="lines">The last word of each is left out when a hyphen ends it.</param>
    public static WordForms Of(IEnumerable<string> lines)
    {
        var forms = new WordForms();
        foreach (var line in lines.Select(TextNormalizer.Normalize))
        {
            foreach (var word in Word().EnumerateMatches(line))
            {
                if (word.Index + word.Length < line.Length || line[^1] != '-')
                {
                    var form = line.Substring(word.Index, word.Length);
                    forms.counts[form] = forms.counts.GetValueOrDefault(form) + 1;
                }
            }
        }

        return forms;
    }

    public int Count(string word) => counts.GetValueOrDefault(word);

    [GeneratedRegex(@"\p{L}+(?:-\p{L}+)*")]
    private static partial Regex Word();
}
