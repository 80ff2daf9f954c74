namespace ProtocolMiner.Cli.Doctor;

/// <summary>What one look at the set-up found.</summary>
/// <param name="What">What was looked at, such as "index".</param>
/// <param name="Message">What was found; where something is wrong, what to do.</param>
internal sealed record Diagnosis(string What, Health Health, string Message)
{
    public static Diagnosis Well(string what, string message) => new(what, Health.Well, message);

    public static Diagnosis Doubtful(string what, string message) => new(what, Health.Doubtful, message);

    public static Diagnosis Wrong(string what, string message) => new(what, Health.Wrong, message);
}

internal enum Health
{
    Well,

    /// <summary>Works now, but may not for long or not for all.</summary>
    Doubtful,

    /// <summary>Something does not work.</summary>
    Wrong,
}
