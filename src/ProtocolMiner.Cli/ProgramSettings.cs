using Microsoft.Extensions.Configuration;
using ProtocolMiner.Assistant;
using ProtocolMiner.Indexing;
using ProtocolMiner.Reading;
using ProtocolMiner.Workers;

namespace ProtocolMiner.Cli;

/// <summary>
/// What the user has set: defaults, then <c>appsettings.json</c> in the folder where the program runs, then environment
/// variables that begin with <c>PROTOCOLMINER_</c>. <c>appsettings.example.json</c> lists every option with its default.
/// </summary>
internal static class ProgramSettings
{
    public const string FileName = "appsettings.json";
    private const string EnvironmentPrefix = "PROTOCOLMINER_";

    /// <exception cref="SettingsException">The file cannot be read, or a value is out of its range; the message says which.</exception>
    public static WorkerOptions ReadWorkerOptions(string folder) => Read<ReadingSettings, WorkerOptions>(folder, "Reading", reading =>
    {
        var defaults = new WorkerOptions();
        return new WorkerOptions
        {
            Count = reading.Workers ?? defaults.Count,
            Timeout = reading.TimeoutSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : defaults.Timeout,
            MemoryMegabytes = reading.MemoryMegabytes ?? defaults.MemoryMegabytes,
            Limits = new ReadingLimits
            {
                FileMegabytes = reading.FileMegabytes ?? defaults.Limits.FileMegabytes,
                UnpackedMegabytes = reading.UnpackedMegabytes ?? defaults.Limits.UnpackedMegabytes,
                Nesting = reading.Nesting ?? defaults.Limits.Nesting,
                Pages = reading.Pages ?? defaults.Limits.Pages,
                TableCells = reading.TableCells ?? defaults.Limits.TableCells,
            },
        }.Checked();
    });

    /// <exception cref="SettingsException">The file cannot be read, or a value is out of its range; the message says which.</exception>
    public static IndexUpdateOptions ReadIndexOptions(string folder) => Read<IndexingSettings, IndexUpdateOptions>(folder, "Indexing", indexing =>
    {
        var defaults = new IndexUpdateOptions();
        return new IndexUpdateOptions
        {
            CommitInterval = indexing.CommitSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : defaults.CommitInterval,
        }.Checked();
    });

    /// <exception cref="SettingsException">The file cannot be read, or a value is out of its range; the message says which.</exception>
    public static ModelSettings ReadModelSettings(string folder) => Read<SummarySettings, ModelSettings>(folder, "Summaries", summaries =>
    {
        var defaults = new ModelSettings();
        return new ModelSettings
        {
            Model = summaries.Model,
            Endpoint = summaries.Endpoint ?? defaults.Endpoint,
            Key = summaries.Key,
            Silence = summaries.TimeoutSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : defaults.Silence,
            Retries = summaries.Retries ?? defaults.Retries,
            QuestionTokens = summaries.QuestionTokens ?? defaults.QuestionTokens,
            AnswerTokens = summaries.AnswerTokens ?? defaults.AnswerTokens,
            Passages = summaries.Passages ?? defaults.Passages,
            PricePerMillionQuestionTokens = summaries.PricePerMillionQuestionTokens,
            PricePerMillionAnswerTokens = summaries.PricePerMillionAnswerTokens,
            AllowUnencrypted = summaries.AllowUnencrypted ?? defaults.AllowUnencrypted,
        }.Checked();
    });

    /// <summary>Reads a section of the settings, and checks it on the way.</summary>
    /// <param name="check">Makes the options of the section; throws <see cref="ArgumentException"/> when a value is out of its range.</param>
    /// <exception cref="SettingsException">The file cannot be read, or a value is out of its range; the message says which.</exception>
    public static TOptions Read<TSettings, TOptions>(string folder, string section, Func<TSettings, TOptions> check)
        where TSettings : new()
    {
        try
        {
            return check(Load(folder).GetSection(section).Get<TSettings>(options => options.ErrorOnUnknownConfiguration = true) ?? new TSettings());
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

        public int? FileMegabytes { get; init; }

        public int? UnpackedMegabytes { get; init; }

        public int? Nesting { get; init; }

        public int? Pages { get; init; }

        public int? TableCells { get; init; }
    }

    private sealed record IndexingSettings
    {
        public double? CommitSeconds { get; init; }
    }

    private sealed record SummarySettings
    {
        public string? Model { get; init; }

        public Uri? Endpoint { get; init; }

        public string? Key { get; init; }

        public double? TimeoutSeconds { get; init; }

        public int? Retries { get; init; }

        public int? QuestionTokens { get; init; }

        public int? AnswerTokens { get; init; }

        public int? Passages { get; init; }

        public decimal? PricePerMillionQuestionTokens { get; init; }

        public decimal? PricePerMillionAnswerTokens { get; init; }

        public bool? AllowUnencrypted { get; init; }
    }
}

/// <summary>The user's settings are wrong; the message says what to change.</summary>
internal sealed class SettingsException(string message, Exception inner) : Exception(message, inner);
