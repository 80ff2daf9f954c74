using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Tests.Fuzzing;

/// <summary>Breaks a PDF's numbers, names, references and objects; its text is taken byte by byte as Latin-1.</summary>
internal sealed partial class PdfMutator : IMutator
{
    private const int MostChanges = 5;
    private const int LongestPiece = 400;

    private static readonly string[] Numbers = ["0", "-1", "1", "2147483647", "-2147483648", "99999999999999", "1e308", "0.0000001", "NaN", ""];

    private static readonly string[] Odd = ["[", "<<", "(", ">>", "]", ")", "endobj", "endstream", "stream\n", "null", "q ", "Q ", "BT ", "ET ", "/Form Do ", "1 0 R", "\0", "%", "<", "\\"];

    public byte[] Mutate(byte[] file, Random random)
    {
        var text = Encoding.Latin1.GetString(file);
        for (var change = random.Next(MostChanges); change >= 0; change--)
            text = Change(text, random);
        return Encoding.Latin1.GetBytes(text);
    }

    private static string Change(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(LongestPiece), text.Length - at);
        return random.Next(8) switch
        {
            0 => Replace(text, Number(), random, _ => Numbers[random.Next(Numbers.Length)]),
            1 => Replace(text, Reference(), random, _ => random.Next(15).ToString(CultureInfo.InvariantCulture) + " 0 R"),
            2 => Replace(text, Name(), random, _ => Name().Match(text, at) is { Success: true } other ? other.Value : "/X"),
            3 => text.Remove(at, length),
            4 => text.Insert(at, text.Substring(at, length)),
            5 => text.Insert(at, string.Concat(Enumerable.Repeat(Odd[random.Next(Odd.Length)], 1 + random.Next(50)))),
            6 => string.Concat(text.AsSpan(0, at), length > 0 ? ((char)random.Next(256)).ToString() : "", text.AsSpan(Math.Min(at + 1, text.Length))),
            _ => random.Next(10) == 0 ? text[..at] : text,
        };
    }

    /// <summary>Replaces one match, from a random place on.</summary>
    private static string Replace(string text, Regex regex, Random random, Func<Match, string> with)
    {
        var match = regex.Match(text, random.Next(text.Length + 1));
        return match.Success ? string.Concat(text.AsSpan(0, match.Index), with(match), text.AsSpan(match.Index + match.Length)) : text;
    }

    [GeneratedRegex(@"-?\d{1,10}(?:\.\d{1,6})?")]
    private static partial Regex Number();

    [GeneratedRegex(@"\d{1,6} 0 R")]
    private static partial Regex Reference();

    [GeneratedRegex("/[A-Za-z0-9]{1,20}")]
    private static partial Regex Name();
}
