using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Workers;

/// <summary>One worker process, asked for one file at a time. After a hang or a crash it is gone and another must be started.</summary>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>Characters of the worker's last words that are kept to tell why it ended.</summary>
    private const int LastWordsLength = 4000;

    private const long Megabyte = 1024 * 1024;

    /// <summary>Part of a worker's memory, as its divisor, that is filled before what is no longer used of it is collected.</summary>
    private const int YoungPart = 8;

    /// <summary>Size from which an object is kept apart and collected with everything else only, in bytes; few files are larger.</summary>
    private const long LargeObject = 16 * Megabyte;

    /// <summary>How often it is looked whether the time is up.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(0.25);

    private readonly Process process;
    private readonly StringBuilder lastWords = new();

    public WorkerProcess(WorkerCommand command, WorkerOptions options)
    {
        var start = new ProcessStartInfo(command.FileName, command.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = Hexadecimal(options.MemoryMegabytes * Megabyte);
        // A document's objects die with it: few collections of much are cheaper than many of little. Files and their streams, which are large,
        // would otherwise each bring about a collection of everything.
        start.Environment["DOTNET_GCgen0size"] = Hexadecimal(options.MemoryMegabytes * Megabyte / YoungPart);
        start.Environment["DOTNET_GCgen1size"] = Hexadecimal(options.MemoryMegabytes * Megabyte / YoungPart);
        start.Environment["DOTNET_GCLOHThreshold"] = Hexadecimal(LargeObject);
        // One file at a time: background collection would only cost memory.
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        // What is compiled ahead is good enough for a worker's seconds: compiling it anew would cost more than it brings.
        start.Environment["DOTNET_TieredCompilation"] = "0";
        process = Process.Start(start) ?? throw new InvalidOperationException($"The worker {command.FileName} did not start.");
        process.ErrorDataReceived += (_, e) => Keep(e.Data);
        process.BeginErrorReadLine();
    }

    public int Id => process.Id;

    /// <summary>False once the process has ended or was killed.</summary>
    public bool IsUsable { get; private set; } = true;

    /// <returns>The last answer: the protocol, or why there is none.</returns>
    /// <exception cref="WorkerLostException">The worker took too long, ran out of memory or crashed over the file.</exception>
    public async Task<WorkerAnswer> AskAsync(WorkerRequest request, TimeSpan timeout, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var (begun, clock) = (process.TotalProcessorTime, Stopwatch.StartNew());
        await using var watch = new Timer(_ => CancelWhenOver(limit, timeout, begun, clock), null, Look, Look);
        WorkerPlace? place = null;
        try
        {
            await process.StandardInput.WriteLineAsync(WorkerMessage.Write(request).AsMemory(), limit.Token);
            await process.StandardInput.FlushAsync(limit.Token);
            while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                var answer = WorkerMessage.Read<WorkerAnswer>(line);
                if (answer.Place is null)
                    return answer;
                place = answer.Place;
            }

            throw new WorkerLostException(Crashed(request.Path), place);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Kill();
            throw new WorkerLostException(new UnreadableDocumentException(UnreadableReason.TimedOut, request.Path, $"Reading the file took longer than {timeout.TotalSeconds:0} seconds and was stopped. Split it, or allow more time."), place);
        }
        catch (OperationCanceledException)
        {
            Kill();
            throw;
        }
        catch (Exception e) when (e is IOException or JsonException)
        {
            throw new WorkerLostException(Crashed(request.Path, e), place);
        }
    }

    /// <summary>
    /// A document's time is the processor's: on a machine that is busy with other things a document does not take longer for it. One that waits
    /// for nothing at all is given up by the clock.
    /// </summary>
    private void CancelWhenOver(CancellationTokenSource limit, TimeSpan timeout, TimeSpan begun, Stopwatch clock)
    {
        try
        {
            if (process.TotalProcessorTime - begun >= timeout || clock.Elapsed >= timeout * WorkerOptions.ClockFactor)
                limit.Cancel();
        }
        catch (InvalidOperationException)
        {
            // It has ended, which whoever waits for its answer finds out.
        }
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private UnreadableDocumentException Crashed(string path, Exception? inner = null)
    {
        Kill();
        string words;
        lock (lastWords)
            words = lastWords.ToString();
        if (words.Contains("OutOfMemory", StringComparison.OrdinalIgnoreCase) || words.Contains("Out of memory", StringComparison.OrdinalIgnoreCase))
            return new UnreadableDocumentException(UnreadableReason.OutOfMemory, path, "Reading the file took more memory than a worker may use and was stopped. Split it, or allow more memory.", inner);
        return new UnreadableDocumentException(UnreadableReason.Crashed, path, "The reader crashed over this file: it is damaged in a way that cannot be read. Save it again from the program that made it.", inner);
    }

    private void Kill()
    {
        IsUsable = false;
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        catch (InvalidOperationException)
        {
            // It has already ended.
        }
    }

    /// <summary>As the runtime reads the numbers of its settings.</summary>
    private static string Hexadecimal(long value) => value.ToString("X", CultureInfo.InvariantCulture);

    private void Keep(string? line)
    {
        if (line is null)
            return;
        lock (lastWords)
        {
            if (lastWords.Length < LastWordsLength)
                lastWords.AppendLine(line);
        }
    }
}

/// <summary>A worker is gone over a file.</summary>
internal sealed class WorkerLostException(UnreadableDocumentException failure, WorkerPlace? place) : Exception(failure.Message, failure)
{
    /// <summary>What to say of the file if nothing can be done.</summary>
    public UnreadableDocumentException Failure { get; } = failure;

    /// <summary>Where in the file the worker stood; null when it had not opened it yet.</summary>
    public WorkerPlace? Place { get; } = place;
}
