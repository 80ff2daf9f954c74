using System.Globalization;
using ProtocolMiner.Search;

namespace ProtocolMiner.Benchmarks.Search;

/// <summary>
/// Topics with judged documents, as TREC keeps them, and what a ranking is worth by them: mean average precision (Buckley and Voorhees,
/// "Evaluating Evaluation Measure Stability", 2000) and normalized discounted cumulative gain (Järvelin and Kekäläinen, 2002).
/// </summary>
internal sealed class JudgedTopics
{
    /// <summary>Hits of a topic that are looked at.</summary>
    private const int Depth = 100;

    private const int GainDepth = 10;

    private readonly List<(string Query, Dictionary<string, int> Grades)> topics = [];

    /// <param name="topicFile">Lines of a topic's name, a tab and its query.</param>
    /// <param name="judgementFile">Lines of a topic's name, anything, a document's and its grade, 0 for not relevant.</param>
    public JudgedTopics(string topicFile, string judgementFile)
    {
        var grades = File.ReadLines(judgementFile)
            .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Where(fields => fields.Length == 4)
            .ToLookup(fields => fields[0], fields => (Document: fields[2], Grade: int.Parse(fields[3], CultureInfo.InvariantCulture)));
        foreach (var fields in File.ReadLines(topicFile).Where(line => line.Length > 0).Select(line => line.Split('\t')))
            topics.Add((fields[1], grades[fields[0]].ToDictionary(judged => judged.Document, judged => judged.Grade)));
    }

    /// <returns>Means over the topics.</returns>
    public (double Precision, double Gain) Score(ProtocolIndex index)
    {
        var runs = topics.Select(topic => (topic.Grades, Found: Run(index, topic.Query))).ToList();
        return (runs.Average(run => AveragePrecision(run.Grades, run.Found)), runs.Average(run => Gain(run.Grades, run.Found)));
    }

    private static List<string> Run(ProtocolIndex index, string query) =>
        [.. index.Search(new SearchRequest(query) { Limit = Depth }).Hits.Select(Name).Distinct()];

    /// <summary>Minutes of a council are judged by their items, other documents as a whole.</summary>
    private static string Name(SearchHit hit)
    {
        var file = Path.GetFileNameWithoutExtension(hit.Document);
        return file.StartsWith("kf-", StringComparison.Ordinal) ? $"{file}-§{hit.Item}" : file;
    }

    private static double AveragePrecision(Dictionary<string, int> grades, List<string> found)
    {
        var relevant = 0;
        var sum = 0.0;
        for (var rank = 1; rank <= found.Count; rank++)
        {
            if (grades.GetValueOrDefault(found[rank - 1]) > 0)
                sum += (double)++relevant / rank;
        }

        return sum / grades.Values.Count(grade => grade > 0);
    }

    private static double Gain(Dictionary<string, int> grades, List<string> found) =>
        Discounted(found.Select(document => grades.GetValueOrDefault(document))) / Discounted(grades.Values.OrderDescending());

    private static double Discounted(IEnumerable<int> grades) => grades.Take(GainDepth).Select((grade, i) => (Math.Pow(2, grade) - 1) / Math.Log2(i + 2)).Sum();
}
