using ProtocolMiner.Search;
using ProtocolMiner.Search.Analysis;

namespace ProtocolMiner.Themes.Terms;

/// <summary>
/// Tells proper names that look like nouns (a quarter, a company) by their capital letter, which the index does not keep: a few of the §§ are
/// read again.
/// </summary>
internal sealed class NameDetector(ProtocolIndex index)
{
    /// <summary>§§ that are read for a term: enough to tell habit from a slip.</summary>
    private const int Samples = 3;

    /// <summary>
    /// Whether most occurrences within sentences, of a phrase its first word's, have a capital letter. At the beginning of one every word has.
    /// </summary>
    public bool IsName(Term term)
    {
        var forms = term.Forms.Select(form => form.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        var (capital, small) = (0, 0);
        foreach (var entry in term.Entries.Take(Samples))
        {
            var text = index.ReadItem(entry).Item.Text;
            foreach (var word in WordSplitter.Split(text).Where(word => forms.Contains(word.Text.ToLowerInvariant()) && !BeginsSentence(text, word.Start)))
            {
                if (char.IsUpper(word.Text[0]))
                    capital++;
                else
                    small++;
            }
        }

        return capital > small;
    }

    private static bool BeginsSentence(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(' ');
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or ':' or '\n' or '•' or '–' or '”' or '"' or '(';
    }
}
