using Lucene.Net.Analysis;
using ProtocolMiner.Search.Scoring;

namespace ProtocolMiner.Search.Snippets;

/// <summary>Finds the passage of a text that says most of what was searched for, and marks it there. Never cuts a word.</summary>
/// <param name="families">The words that are searched for.</param>
internal sealed class SnippetFinder(Analyzer analyzer, IReadOnlyList<WordFamily> families)
{
    /// <summary>Length of a snippet in characters, about three lines of a result list.</summary>
    private const int Length = 240;

    /// <summary>Characters before the first mark that give it its context, if no sentence begins nearer.</summary>
    private const int Before = 60;

    private readonly MarkFinder marks = new(analyzer, families);

    public Snippet Find(string text)
    {
        var found = marks.Find(text);
        if (text.Length == 0)
            return Snippet.Empty;
        var from = found.Count == 0 ? 0 : Begin(text, found[Best(found)].Start);
        var to = End(text, from);
        return Cut(text, from, to, found);
    }

    /// <summary>The whole text, marked wherever it says what was searched for.</summary>
    public Snippet MarkAll(string text) => Cut(text, 0, text.Length, marks.Find(text));

    /// <summary>Index of the occurrence from which one snippet's length holds the most: different words first, then exact ones.</summary>
    private int Best(List<FoundWord> found)
    {
        var best = 0;
        var most = 0f;
        var weights = new float[families.Count];
        for (var first = 0; first < found.Count; first++)
        {
            Array.Clear(weights);
            for (var i = first; i < found.Count && found[i].End - found[first].Start <= Length - Before; i++)
            {
                for (var family = 0; family < weights.Length; family++)
                    weights[family] = Math.Max(weights[family], found[i].Weights[family]);
            }

            var sum = 0f;
            foreach (var weight in weights)
                sum += weight;
            if (sum > most + 0.001f)
                (best, most) = (first, sum);
        }

        return best;
    }

    /// <summary>Where the sentence begins, when that is near; else where a word begins.</summary>
    private static int Begin(string text, int mark)
    {
        var earliest = Math.Max(0, mark - Before);
        for (var i = mark - 1; i >= earliest; i--)
        {
            if (text[i] == '\n' || (char.IsWhiteSpace(text[i]) && i > 0 && text[i - 1] is '.' or '?' or '!'))
                return i + 1;
        }

        while (earliest > 0 && earliest < mark && !char.IsWhiteSpace(text[earliest - 1]))
            earliest++;
        // The mark stands inside a longer run, such as a hyphenated word or an address.
        while (earliest > 0 && !char.IsWhiteSpace(text[earliest - 1]))
            earliest--;
        return earliest;
    }

    private static int End(string text, int from)
    {
        if (text.Length - from <= Length)
            return text.Length;
        var to = from + Length;
        while (to > from && !char.IsWhiteSpace(text[to]))
            to--;
        if (to > from)
            return to;
        to = from + Length;
        while (to < text.Length && !char.IsWhiteSpace(text[to]))
            to++;
        return to;
    }

    private static Snippet Cut(string text, int from, int to, List<FoundWord> found)
    {
        var pieces = new List<SnippetPiece>();
        if (from > 0)
            pieces.Add(new SnippetPiece("… ", false));
        var at = from;
        foreach (var mark in found.Where(f => f.Start >= from && f.End <= to))
        {
            if (mark.Start < at)
                continue;
            Add(pieces, text[at..mark.Start], marked: false);
            Add(pieces, text[mark.Start..mark.End], marked: true);
            at = mark.End;
        }

        Add(pieces, text[at..to].TrimEnd(), marked: false);
        if (to < text.Length)
            pieces.Add(new SnippetPiece(" …", false));
        return new Snippet(pieces);
    }

    private static void Add(List<SnippetPiece> pieces, string text, bool marked)
    {
        if (text.Length > 0)
            pieces.Add(new SnippetPiece(text.Replace('\n', ' '), marked));
    }
}
