using ProtocolMiner.Reading;

namespace ProtocolMiner.Workers;

/// <summary>Bounds of the worker processes that read documents.</summary>
public sealed record WorkerOptions
{
    /// <summary>Part of a document's time and memory that reading its pages may take; the rest is for making out what they say.</summary>
    private const double ReadingPart = 2 / 3.0;

    /// <summary>Worker processes side by side, 1 to 64; default: one a processor.</summary>
    public int Count { get; init; } = Environment.ProcessorCount;

    /// <summary>Times that a document may take longer by the clock than by the processor, for a machine that is busy with other things.</summary>
    public const int ClockFactor = 5;

    /// <summary>Longest time of the processor for one document, 1 second to 1 hour; default 60 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Most memory for the managed heap of one worker, in megabytes, 64 to 65,536; default 600.</summary>
    public int MemoryMegabytes { get; init; } = 600;

    /// <summary>Bounds of what is read of a document.</summary>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;

    /// <summary>The bounds, with the time and memory in which a worker is to stop by itself and keep what it has.</summary>
    public ReadingLimits Bounds() => Limits with { Time = Timeout * ReadingPart, MemoryMegabytes = (int)(MemoryMegabytes * ReadingPart) };

    /// <exception cref="ArgumentException">A value is out of its range; the message names it.</exception>
    public WorkerOptions Checked()
    {
        if (Count is < 1 or > 64)
            throw new ArgumentException($"The number of workers is 1 to 64, not {Count}.");
        if (Timeout < TimeSpan.FromSeconds(1) || Timeout > TimeSpan.FromHours(1))
            throw new ArgumentException($"The time for a document is 1 second to 1 hour, not {Timeout}.");
        if (MemoryMegabytes is < 64 or > 65536)
            throw new ArgumentException($"The memory of a worker is 64 to 65536 MB, not {MemoryMegabytes}.");
        Limits.Checked();
        return this;
    }
}

/// <summary>How to start a worker process: the executable, and the arguments that make it run <see cref="WorkerLoop"/>.</summary>
public sealed record WorkerCommand(string FileName, IReadOnlyList<string> Arguments)
{
    /// <summary>This program itself with the given arguments, whether it runs as an executable of its own or by <c>dotnet</c>.</summary>
    public static WorkerCommand Self(params string[] arguments)
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The program does not know its own path.");
        return System.IO.Path.GetFileNameWithoutExtension(program) == "dotnet"
            ? new WorkerCommand(program, [Environment.GetCommandLineArgs()[0], .. arguments])
            : new WorkerCommand(program, arguments);
    }
}
