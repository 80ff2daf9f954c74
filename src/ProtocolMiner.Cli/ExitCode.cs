namespace ProtocolMiner.Cli;

/// <summary>The exit statuses of every command.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, but some input could not be read; each is named on standard error.</summary>
    public const int SomeUnreadable = 1;

    /// <summary>The call itself is wrong.</summary>
    public const int WrongCall = 2;

    /// <summary>Stopped by Ctrl+C or by the system before it was done: 128 and the signal's number, as shells have it.</summary>
    public const int Stopped = 130;
}
