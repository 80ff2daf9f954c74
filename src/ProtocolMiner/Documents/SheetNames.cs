using System.Globalization;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Documents;

/// <summary>Names for the sheets of a workbook: each once, without the characters that Excel forbids, at most 31 characters.</summary>
/// <param name="taken">Names that are used already.</param>
internal sealed class SheetNames(IEnumerable<string> taken)
{
    /// <summary>Excel's limit, in characters.</summary>
    private const int Longest = 31;

    private readonly HashSet<string> used = new(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>"2024-03-06 Kommunstyrelsen".</summary>
    public string Next(Meeting meeting)
    {
        var date = meeting.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "utan datum";
        var name = Cut($"{date} {meeting.Body}".Trim(), Longest);
        for (var number = 2; !used.Add(name); number++)
        {
            var suffix = $" ({number})";
            name = Cut(name, Longest - suffix.Length) + suffix;
        }

        return name;
    }

    private static string Cut(string name, int length)
    {
        var allowed = string.Concat(name.Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' || char.IsControl(c) ? ' ' : c)).Trim('\'', ' ');
        return allowed.Length <= length ? allowed : allowed[..length].TrimEnd();
    }
}
