using System.CommandLine;
using System.Globalization;
using ProtocolMiner.Indexing;
using ProtocolMiner.Protocols;
using ProtocolMiner.Extraction;
using ProtocolMiner.Reading;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Benchmarks.Search;

/// <summary><c>search-quality DOCUMENTS TOPICS JUDGEMENTS PAIRS</c>: what each step from written words to what people mean adds, by judged topics and word pairs.</summary>
internal static class SearchQualityCommand
{
    private static readonly string[] Relations = ["inflection", "derivation", "compound-head", "compound-modifier", "different"];

    public static Command Create()
    {
        var docs = new Argument<string>("DOCUMENTS") { Description = "The folder of the documents." };
        var topicFile = new Argument<string>("TOPICS") { Description = "A topic's name, a tab and its query a line." };
        var judgementFile = new Argument<string>("JUDGEMENTS") { Description = "Judgements as TREC writes them." };
        var pairFile = new Argument<string>("PAIRS") { Description = "Query, word, relation, and yes or no a line, separated by tabs, below a line of headings." };
        var command = new Command("search-quality", "What each step of the search adds, by judged topics and word pairs.") { docs, topicFile, judgementFile, pairFile };
        command.SetAction(async (result, cancellation) =>
        {
            var topics = new JudgedTopics(result.GetRequiredValue(topicFile), result.GetRequiredValue(judgementFile));
            var pairs = new WordPairs(result.GetRequiredValue(pairFile));
            var work = Directory.CreateTempSubdirectory("search-quality-");
            try
            {
                var (documents, words) = (Path.Combine(work.FullName, "documents"), Path.Combine(work.FullName, "words"));
                foreach (var index in new[] { documents, words })
                    await new IndexUpdater(new ProtocolReader(new DocumentReader())).UpdateAsync([result.GetRequiredValue(docs)], index, cancellation: cancellation);
                AddWords(words, pairs.Words);
                Write(topics, pairs, documents, words);
            }
            finally
            {
                work.Delete(recursive: true);
            }
        });
        return command;
    }

    private static void AddWords(string index, IReadOnlyList<string> words)
    {
        using var writer = ProtocolIndexWriter.Open(index);
        foreach (var word in words)
        {
            var document = new Protocol(new SourceFile(word, FileFormat.Text, null, ""), DocumentKind.Other, null, Meeting.Unknown, [], [], []) { Text = word };
            writer.Replace(new FileState(word, "/" + word, 1, DateTime.UnixEpoch, "", "", null), document);
        }

        writer.Commit();
    }

    private static void Write(JudgedTopics topics, WordPairs pairs, string documents, string words)
    {
        Console.WriteLine($"| step | MAP | nDCG@10 | {string.Join(" | ", Relations)} |");
        Console.WriteLine("| --- | --- | --- |" + string.Concat(Relations.Select(_ => " --- |")));
        foreach (var (name, ranking) in AblationSteps.All)
        {
            using var documentIndex = ProtocolIndex.Open(documents, ranking);
            using var wordIndex = ProtocolIndex.Open(words, ranking);
            var (precision, gain) = topics.Score(documentIndex);
            var found = pairs.Score(wordIndex);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {precision:0.000} | {gain:0.000} | ") + string.Join(" | ", Relations.Select(relation => found[relation].ToString("0.0 %", CultureInfo.InvariantCulture))) + " |");
        }
    }
}
