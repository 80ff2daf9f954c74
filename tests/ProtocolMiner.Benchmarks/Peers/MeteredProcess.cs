using System.Diagnostics;
using System.Globalization;

namespace ProtocolMiner.Benchmarks.Peers;

/// <summary>What a run of a program took.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="Processor">Seconds of the processor, of the program and the processes it started.</param>
/// <param name="Megabytes">Most memory that it and the processes it started held together, pages that they share counted once; 0 when not looked at.</param>
internal sealed record Run(double Seconds, double Processor, double Megabytes, string Output);

/// <summary>Runs programs and measures them. Linux only: memory and time of the processor are read from /proc.</summary>
internal static class MeteredProcess
{
    /// <summary>Time between two looks at memory.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static Run Measure(string program, IEnumerable<string> arguments, bool memory = false)
    {
        var processor = ProcessorOfChildren();
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var most = 0.0;
        while (memory && !process.WaitForExit(Interval))
            most = Math.Max(most, Tree(process.Id).Sum(Megabytes));
        process.WaitForExit();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return process.ExitCode is 0 or 1
            ? new Run(seconds, ProcessorOfChildren() - processor, most, output.Result)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {error.Result}");
    }

    /// <summary>What all processes have taken that this one started and that have ended, in seconds.</summary>
    private static double ProcessorOfChildren()
    {
        // Behind the name in parentheses, which may hold spaces; the system counts in hundredths of a second (USER_HZ).
        const int userTime = 13;
        const double ticksPerSecond = 100;
        var fields = Read("/proc/self/stat").Split(") ")[^1].Split(' ');
        return fields.Skip(userTime).Take(2).Sum(field => long.Parse(field, CultureInfo.InvariantCulture)) / ticksPerSecond;
    }

    private static IEnumerable<int> Tree(int root)
    {
        yield return root;
        foreach (var child in Threads(root).SelectMany(thread => Read($"/proc/{root}/task/{thread}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList())
        {
            foreach (var process in Tree(int.Parse(child, CultureInfo.InvariantCulture)))
                yield return process;
        }
    }

    private static IEnumerable<string> Threads(int process)
    {
        try
        {
            return Directory.GetDirectories($"/proc/{process}/task").Select(path => Path.GetFileName(path)!);
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }

    /// <summary>The share of memory that is the process' own, and its part of what it shares.</summary>
    private static double Megabytes(int process)
    {
        const string label = "Pss:";
        var line = Read($"/proc/{process}/smaps_rollup").Split('\n').FirstOrDefault(l => l.StartsWith(label, StringComparison.Ordinal));
        return line is null ? 0 : double.Parse(line[label.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024;
    }

    /// <summary>Empty when the process has ended meanwhile.</summary>
    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
