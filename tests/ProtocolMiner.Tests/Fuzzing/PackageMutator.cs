using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Tests.Fuzzing;

/// <summary>Breaks the parts of an Office file: their elements, their attributes, their names, and now and then the archive itself.</summary>
internal sealed partial class PackageMutator : IMutator
{
    private const int MostChanges = 5;

    private static readonly string[] Values = ["", "-1", "0", "1", "2147483648", "999999999999", "true", "rId1", "rId999", "../../x", "1e400", "\u0660"];

    public byte[] Mutate(byte[] file, Random random)
    {
        var parts = Unpack(file);
        for (var change = random.Next(MostChanges); change >= 0; change--)
            Change(parts, random);
        var bytes = Pack(parts);
        if (random.Next(20) == 0)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    private static void Change(List<(string Name, string Content)> parts, Random random)
    {
        var at = random.Next(parts.Count);
        var (name, content) = parts[at];
        switch (random.Next(20))
        {
            case 0 when parts.Count > 1:
                parts.RemoveAt(at);
                break;
            case 1:
                parts[at] = (name + "x", content);
                break;
            case 2:
                parts[at] = (name, parts[random.Next(parts.Count)].Content);
                break;
            case < 10:
                parts[at] = (name, Replace(content, Attribute(), random, match => $"{match.Groups["name"].Value}=\"{Values[random.Next(Values.Length)]}\""));
                break;
            case < 14:
                parts[at] = (name, Replace(content, Element(), random, _ => ""));
                break;
            case < 18:
                parts[at] = (name, Replace(content, Element(), random, match => string.Concat(Enumerable.Repeat(match.Value, random.Next(30)))));
                break;
            default:
                parts[at] = (name, content[..random.Next(content.Length + 1)]);
                break;
        }
    }

    private static string Replace(string text, Regex regex, Random random, Func<Match, string> with)
    {
        var match = regex.Match(text, random.Next(text.Length + 1));
        return match.Success ? string.Concat(text.AsSpan(0, match.Index), with(match), text.AsSpan(match.Index + match.Length)) : text;
    }

    private static List<(string Name, string Content)> Unpack(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return [.. archive.Entries.Select(entry =>
        {
            // Byte for byte: a mark of the byte order is part of what may break.
            using var reader = new StreamReader(entry.Open(), Encoding.Latin1, detectEncodingFromByteOrderMarks: false);
            return (entry.FullName, reader.ReadToEnd());
        })];
    }

    private static byte[] Pack(List<(string Name, string Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(Encoding.Latin1.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    [GeneratedRegex("(?<name>[A-Za-z:]{1,30})=\"[^\"]{0,100}\"")]
    private static partial Regex Attribute();

    /// <summary>An element without children of its own name, with all that stands in it.</summary>
    [GeneratedRegex(@"<(?<name>[A-Za-z:]{1,30})(?: [^<>]{0,300})?>[^<]{0,300}(?:</\k<name>>)?|<[A-Za-z:]{1,30}(?: [^<>]{0,300})?/>")]
    private static partial Regex Element();
}
