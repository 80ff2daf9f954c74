using System.CommandLine.Parsing;
using ProtocolMiner.Search.Querying;

namespace ProtocolMiner.Cli;

/// <summary>Days as options give them: a day, or a month or year that stands for its first or last day.</summary>
internal static class DayParser
{
    /// <param name="last">Whether a month or year stands for its last day.</param>
    public static DateOnly? Parse(ArgumentResult result, bool last)
    {
        var text = result.Tokens[0].Value;
        if (DayReader.Read(text, last) is { } day)
            return day;
        result.AddError($"{text} is no day for {(result.Parent as OptionResult)?.Option.Name ?? "the option"}: write it as 2024-01-31.");
        return null;
    }
}
