using System.Diagnostics;
using System.Globalization;
using ProtocolMiner.Benchmarks.Peers;

namespace ProtocolMiner.Benchmarks.Java;

/// <summary>Lucene as it is made (in Java), by a small program beside this file that Java compiles as it starts it.</summary>
/// <param name="index">Folder of its index.</param>
internal sealed class JavaLucene(string index)
{
    private const string Jars = "/usr/share/java/lucene-core-8.7.0.jar:/usr/share/java/lucene-analyzers-common-8.7.0.jar";

    private static readonly string Source = Path.Combine(AppContext.BaseDirectory, "Java", "PlainLucene.java");

    public static void Install() => PeerInstaller.Install([("java", "default-jdk-headless"), (Jars.Split(':')[0], "liblucene8-java")]);

    public bool IsBuilt => Directory.Exists(index);

    /// <param name="texts">One for each document.</param>
    public void Build(IEnumerable<string> texts)
    {
        using var java = Start(["build", index]);
        foreach (var text in texts)
            java.StandardInput.WriteLine(text.ReplaceLineEndings(" "));
        java.StandardInput.Close();
        End(java);
    }

    /// <summary>What each query takes, in milliseconds of the processor.</summary>
    /// <param name="warmUps">Times that all queries are asked before.</param>
    /// <param name="rounds">Times that each is asked then; the median counts.</param>
    public IReadOnlyList<JavaTimes> Search(IReadOnlyList<string> queries, int hits, int warmUps, int rounds)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, queries);
            using var java = Start(["search", index, file, Text(hits), Text(warmUps), Text(rounds)]);
            var lines = java.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            End(java);
            return [.. lines.Select(JavaTimes.Parse)];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Process Start(string[] arguments) =>
        Process.Start(new ProcessStartInfo("java", ["-cp", Jars, Source, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true })
        ?? throw new InvalidOperationException("Java did not start.");

    private static void End(Process java)
    {
        java.WaitForExit();
        if (java.ExitCode != 0)
            throw new InvalidOperationException($"Java ended with {java.ExitCode}.");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What a query takes in Java, in milliseconds.</summary>
/// <param name="Best">Finding the best hits; how many there are is told up to a thousand, as Lucene does unless asked otherwise.</param>
/// <param name="All">The same with all hits counted, as we do.</param>
internal sealed record JavaTimes(double Best, double All)
{
    public static JavaTimes Parse(string line)
    {
        var fields = line.Split('\t');
        return new JavaTimes(double.Parse(fields[0], CultureInfo.InvariantCulture), double.Parse(fields[1], CultureInfo.InvariantCulture));
    }
}
