using Microsoft.Extensions.Configuration;
using ProtocolMiner.Workers;

namespace ProtocolMiner.Cli;

/// <summary>
/// What the user has set: defaults, then <c>appsettings.json</c> in the folder where the program runs, then environment
/// variables that begin with <c>PROTOCOLMINER_</c>. <c>appsettings.example.json</c> lists every option with its default.
/// </summary>
internal static class ProgramSettings
{
    private const string FileName = "appsettings.json";
    private const string EnvironmentPrefix = "PROTOCOLMINER_";

    /// <exception cref="SettingsException">The file cannot be read, or a value is out of its range; the message says which.</exception>
    public static WorkerOptions ReadWorkerOptions(string folder)
    {
        try
        {
            var reading = Load(folder).GetSection("Reading").Get<ReadingSettings>(options => options.ErrorOnUnknownConfiguration = true) ?? new ReadingSettings();
            var defaults = new WorkerOptions();
            return new WorkerOptions
            {
                Count = reading.Workers ?? defaults.Count,
                Timeout = reading.TimeoutSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : defaults.Timeout,
                MemoryMegabytes = reading.MemoryMegabytes ?? defaults.MemoryMegabytes,
            }.Checked();
        }
        catch (Exception e) when (e is InvalidDataException or FormatException or InvalidOperationException or ArgumentException)
        {
            throw new SettingsException($"{FileName}: {e.InnerException?.Message ?? e.Message} appsettings.example.json lists every option.", e);
        }
    }

    private static IConfiguration Load(string folder) => new ConfigurationBuilder()
        .SetBasePath(folder)
        .AddJsonFile(FileName, optional: true)
        .AddEnvironmentVariables(EnvironmentPrefix)
        .Build();

    private sealed record ReadingSettings
    {
        public int? Workers { get; init; }

        public double? TimeoutSeconds { get; init; }

        public int? MemoryMegabytes { get; init; }
    }
}

/// <summary>The user's settings are wrong; the message says what to change.</summary>
internal sealed class SettingsException(string message, Exception inner) : Exception(message, inner);
