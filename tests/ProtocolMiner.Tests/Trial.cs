using System.Globalization;

namespace ProtocolMiner.Tests;

/// <summary>
/// How long a test goes on that could go on for ever: as the continuous build runs it, or as an environment variable says. The commands stand
/// in docs/reliability.md.
/// </summary>
internal static class Trial
{
    public static int Count(string variable, int usual) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? int.Parse(value, CultureInfo.InvariantCulture) : usual;
}

/// <summary>A test that only runs when an environment variable names what it needs.</summary>
internal sealed class TrialFactAttribute : FactAttribute
{
    public TrialFactAttribute(string variable)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable)))
            Skip = $"Runs when {variable} is set, see docs/reliability.md.";
    }
}
