using System.Text.RegularExpressions;

namespace ProtocolMiner.Assistant.Checking;

/// <summary>A text that is read by one reader after the other: what one has taken, the next does not see. Places stay the same.</summary>
internal sealed class MaskedText(string text)
{
    private const char Taken = ' ';

    private readonly char[] characters = text.ToCharArray();

    public string Rest => new(characters);

    /// <summary>Takes what a pattern matches out of the rest.</summary>
    public IReadOnlyList<Match> Take(Regex pattern, Func<Match, bool>? accept = null)
    {
        var taken = pattern.Matches(Rest).Where(match => accept is null || accept(match)).ToList();
        foreach (var match in taken)
            Take(match.Index, match.Length);
        return taken;
    }

    public void Take(int start, int length) => Array.Fill(characters, Taken, start, length);
}
