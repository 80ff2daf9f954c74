using System.Text;

namespace ProtocolMiner.Tests.Fuzzing;

/// <summary>Breaks lines and words: left out, repeated, swapped, and odd letters let in.</summary>
internal sealed class TextMutator : IMutator
{
    private const int MostChanges = 6;

    private static readonly string[] Odd =
    [
        "\f", "\t", "\t\t\t", "\u00AD", "\u200B", "\u202E", "\u0301", "\uFFFD", "§", "§§", "§ 1", "12 §", "(S)", "(", ")", ":", "–", "-\n", "\n\n\n", "\r", "kl. 25:99", "2024-13-45", "99999999999999999999",
        "Beslut", "att", "Ja", "Nej", "yrkar", "|", "#", "> ", "- ", "```", "<b>", "🏛️", "å", "A\u030A",
    ];

    public byte[] Mutate(byte[] file, Random random)
    {
        var lines = Encoding.UTF8.GetString(file).Split('\n').ToList();
        for (var change = random.Next(MostChanges); change >= 0; change--)
            Change(lines, random);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private static void Change(List<string> lines, Random random)
    {
        if (lines.Count == 0)
            lines.Add("");
        var (at, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(7))
        {
            case 0:
                lines.RemoveRange(at, random.Next(lines.Count - at + 1));
                break;
            case 1:
                lines.InsertRange(at, Enumerable.Repeat(lines[other], random.Next(200)));
                break;
            case 2:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 3:
                lines[at] += lines[other];
                break;
            case 4:
                lines[at] = string.Concat(Enumerable.Repeat(lines[at], random.Next(20)));
                break;
            case 5:
                lines[at] = lines[at][random.Next(lines[at].Length + 1)..];
                break;
            default:
                lines[at] = lines[at].Insert(random.Next(lines[at].Length + 1), Odd[random.Next(Odd.Length)]);
                break;
        }
    }
}
