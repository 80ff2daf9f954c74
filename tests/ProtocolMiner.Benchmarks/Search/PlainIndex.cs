using System.Globalization;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Benchmarks.Search;

/// <summary>What one would build in an afternoon: each item's words in one field, stored, analysed by Lucene.Net's SwedishAnalyzer, ranked by BM25.</summary>
internal sealed class PlainIndex : IDisposable
{
    private const string Text = "text";

    private static readonly SwedishAnalyzer Analyzer = new(LuceneVersion.LUCENE_48);

    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    public PlainIndex(string folder)
    {
        reader = DirectoryReader.Open(FSDirectory.Open(folder));
        searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
    }

    public static void Build(string folder, IEnumerable<Protocol> protocols)
    {
        using var writer = new IndexWriter(FSDirectory.Open(folder), new IndexWriterConfig(LuceneVersion.LUCENE_48, Analyzer) { Similarity = new BM25Similarity(), RAMBufferSizeMB = 64 });
        foreach (var item in protocols.SelectMany(protocol => protocol.Items))
            writer.AddDocument([new TextField(Text, TextOf(item), Field.Store.YES)]);
        writer.Commit();
    }

    public static string TextOf(Item item) => string.Join('\n', item.CaseNumbers.Prepend(item.Title).Append(item.Text));

    /// <summary>Any of the query's words; reads the text of the best hits, as whoever shows them must.</summary>
    /// <returns>Number of all hits.</returns>
    public int Search(string query, int limit)
    {
        var any = new BooleanQuery();
        using var stream = Analyzer.GetTokenStream(Text, query);
        var term = stream.GetAttribute<Lucene.Net.Analysis.TokenAttributes.ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            any.Add(new TermQuery(new Term(Text, term.ToString())), Occur.SHOULD);
        stream.End();
        var top = searcher.Search(any, limit);
        foreach (var hit in top.ScoreDocs)
            searcher.Doc(hit.Doc).Get(Text, CultureInfo.InvariantCulture);
        return top.TotalHits;
    }

    public void Dispose() => reader.Dispose();
}
