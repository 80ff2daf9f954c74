using System.Text;

namespace ProtocolMiner.Cli;

/// <summary>Standard output for programs: UTF-8 without byte order mark, whatever the terminal's code page.</summary>
internal static class StandardOutput
{
    public static async Task WriteLineAsync(string text)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        await output.WriteLineAsync(text);
    }
}
