using System.Text.RegularExpressions;

namespace ProtocolMiner.SampleCorpus.Documents;

/// <summary>Reads the text of an item.</summary>
internal static partial class TextPartReader
{
    public static IReadOnlyList<TextPart> Read(string text)
    {
        var parts = new List<TextPart>();
        var paragraph = new List<string>();
        var rows = new List<IReadOnlyList<string>>();
        foreach (var line in text.Split('\n').Append(""))
        {
            if (line.StartsWith('|'))
            {
                if (!line.StartsWith("|-", StringComparison.Ordinal))
                    rows.Add([.. line.Trim('|').Split('|').Select(cell => cell.Trim())]);
                continue;
            }

            if (rows.Count > 0)
                parts.Add(new TablePart([.. rows]));
            rows.Clear();
            var part = ReadSpecial(line);
            if ((part is not null || line.Length == 0) && paragraph.Count > 0)
            {
                parts.Add(new ParagraphPart(string.Join(' ', paragraph)));
                paragraph.Clear();
            }

            if (part is not null)
                parts.Add(part);
            else if (line.Length > 0)
                paragraph.Add(line);
        }

        return parts;
    }

    private static TextPart? ReadSpecial(string line)
    {
        if (Heading().Match(line) is { Success: true } heading)
            return new HeadingPart(heading.Groups["marks"].Length, heading.Groups["text"].Value);
        return ListPoint().Match(line) is { Success: true } point
            ? new ListPart(point.Groups["label"].Value, point.Groups["text"].Value, point.Groups["indent"].Length / 2)
            : null;
    }

    [GeneratedRegex(@"^(?<marks>#{2,3}) (?<text>.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?<indent> *)(?<label>\d+\.|[a-z]\)|-) (?<text>.+)$")]
    private static partial Regex ListPoint();
}
