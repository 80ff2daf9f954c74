using System.CommandLine;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ProtocolMiner.Cli;

/// <summary>What the program does, told on standard error when <c>--verbose</c> asks for it. Files are named; their text never is.</summary>
internal static class ProgramLog
{
    private static ILoggerFactory factory = NullLoggerFactory.Instance;

    public static Option<bool> Verbose { get; } = new("--verbose") { Description = "Tell on standard error what is being done. No text of the documents is told.", Recursive = true };

    public static void Start(ParseResult call)
    {
        if (call.GetValue(Verbose))
        {
            factory = LoggerFactory.Create(logging => logging
                .SetMinimumLevel(LogLevel.Debug)
                .AddSimpleConsole(console => (console.SingleLine, console.TimestampFormat) = (true, "HH:mm:ss.fff "))
                .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
        }
    }

    /// <summary>Writes out what still waits to be written.</summary>
    public static void End() => factory.Dispose();

    public static ILogger For<T>() => factory.CreateLogger<T>();
}
