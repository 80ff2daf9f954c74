import java.io.*;
import java.lang.management.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;

/**
 * What one would build in an afternoon with Lucene: one stored field, its SwedishAnalyzer, BM25.
 *
 * build INDEX                              indexes each line of standard input
 * search INDEX QUERIES HITS WARMUPS ROUNDS answers each line of a file; prints the milliseconds of each query, a tab, and the milliseconds when all hits are counted
 */
final class PlainLucene {
    private static final String TEXT = "text";
    private static final Analyzer ANALYZER = new SwedishAnalyzer();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("build"))
            build(Paths.get(arguments[1]));
        else
            search(Paths.get(arguments[1]), Paths.get(arguments[2]), number(arguments[3]), number(arguments[4]), number(arguments[5]));
    }

    private static int number(String argument) {
        return Integer.parseInt(argument);
    }

    private static void build(Path folder) throws IOException {
        var config = new IndexWriterConfig(ANALYZER).setSimilarity(new BM25Similarity()).setRAMBufferSizeMB(64);
        try (var writer = new IndexWriter(FSDirectory.open(folder), config);
                var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var document = new Document();
                document.add(new TextField(TEXT, line, Field.Store.YES));
                writer.addDocument(document);
            }
        }
    }

    private static void search(Path folder, Path queries, int hits, int warmUps, int rounds) throws IOException {
        try (var reader = DirectoryReader.open(FSDirectory.open(folder))) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new BM25Similarity());
            var lines = Files.readAllLines(queries);
            for (var pass = 0; pass <= warmUps; pass++) {
                for (var line : lines) {
                    var best = time(searcher, line, hits, 1000, rounds);
                    var all = time(searcher, line, hits, Integer.MAX_VALUE, rounds);
                    if (pass == warmUps)
                        System.out.println(best + "\t" + all);
                }
            }
        }
    }

    /** The median of some rounds after a first one, in milliseconds of the thread's processor time. */
    private static double time(IndexSearcher searcher, String line, int hits, int counted, int rounds) throws IOException {
        search(searcher, line, hits, counted);
        var times = new long[rounds];
        for (var round = 0; round < rounds; round++) {
            var before = THREADS.getCurrentThreadCpuTime();
            search(searcher, line, hits, counted);
            times[round] = THREADS.getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(times);
        return times[(rounds - 1) / 2] / 1e6;
    }

    /** Any of the query's words; reads the text of the best hits, as whoever shows them must. */
    private static void search(IndexSearcher searcher, String line, int hits, int counted) throws IOException {
        var any = new BooleanQuery.Builder();
        try (var stream = ANALYZER.tokenStream(TEXT, line)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken())
                any.add(new TermQuery(new Term(TEXT, term.toString())), BooleanClause.Occur.SHOULD);
            stream.end();
        }
        var top = TopScoreDocCollector.create(hits, counted);
        searcher.search(any.build(), top);
        for (var hit : top.topDocs().scoreDocs)
            searcher.doc(hit.doc).get(TEXT);
    }
}
