using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Abbreviations;

/// <summary>The abbreviations that the texts of an index explain.</summary>
internal sealed class AbbreviationIndex(IndexReader reader)
{
    /// <summary>Meanings of one abbreviation that are taken at most, those in most items first.</summary>
    private const int MostMeanings = 3;

    /// <summary>What an abbreviation stands for; each a run of words.</summary>
    public IReadOnlyList<string> Meanings(string letters) => Find(IndexSchema.Abbreviation, Abbreviation.Prefix(letters));

    /// <summary>Abbreviations of a run of words, in whatever forms.</summary>
    public IReadOnlyList<string> Letters(IEnumerable<string> words) => Find(IndexSchema.Meaning, Abbreviation.MeaningPrefix(words));

    private List<string> Find(string field, string prefix)
    {
        var start = new BytesRef(prefix);
        var found = new List<(string Term, int Items)>();
        if (MultiFields.GetTerms(reader, field)?.GetEnumerator() is not { } cursor || cursor.SeekCeil(start) == TermsEnum.SeekStatus.END)
            return [];
        do
        {
            if (!StringHelper.StartsWith(cursor.Term, start))
                break;
            found.Add((cursor.Term.Utf8ToString(), cursor.DocFreq));
        }
        while (cursor.MoveNext());
        return found.Count == 0 ? [] : [.. found.OrderByDescending(f => f.Items).Take(MostMeanings).Select(f => Abbreviation.After(f.Term))];
    }
}
