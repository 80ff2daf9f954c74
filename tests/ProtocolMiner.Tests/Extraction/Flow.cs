using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Tests.Extraction;

/// <summary>
/// Writes clean documents for tests in a few lines: a line is a paragraph, <c>**words**</c> are bold, <c>[1.] words</c> have the list
/// label "1.", <c>| a | b |</c> lines in a row are a table, <c>=== 2</c> begins page 2.
/// </summary>
internal static partial class Flow
{
    private const double BodySize = 11;

    public static CleanDocument Document(string text, FileFormat format = FileFormat.Text) =>
        new(new SourceFile("test", format, null, new string('0', 64)), Blocks(text), [], [], []);

    public static IReadOnlyList<CleanBlock> Blocks(string text)
    {
        var blocks = new List<CleanBlock>();
        var rows = new List<GridRow>();
        int? page = null;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith('|'))
            {
                rows.Add(new GridRow([.. line.Trim('|').Split('|').Select(cell => Cell(cell, page))], page, IsHeader: false));
                continue;
            }

            CloseTable();
            if (line.StartsWith("=== ", StringComparison.Ordinal))
                page = int.Parse(line[4..], System.Globalization.CultureInfo.InvariantCulture);
            else
                blocks.Add(Paragraph(line, page));
        }

        CloseTable();
        return blocks;

        void CloseTable()
        {
            if (rows.Count > 0)
                blocks.Add(new Grid([.. rows], Ruled: true, rows[0].Page, rows[^1].Page));
            rows.Clear();
        }
    }

    public static Paragraph Paragraph(string line, int? page = null)
    {
        var label = Label().Match(line);
        var words = label.Success ? line[label.Length..] : line;
        var runs = words.Split("**").Select((part, i) => new TextRun(part, new TextStyle(BodySize, Bold: i % 2 == 1))).Where(run => run.Text.Length > 0).ToList();
        return new Paragraph(runs, page, page)
        {
            ListLabel = label.Success ? label.Groups["label"].Value : null,
            Size = BodySize,
            Bold = runs.TrueForAll(run => run.Style.Bold),
        };
    }

    private static GridCell Cell(string text, int? page) =>
        new([.. text.Split(" / ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => Paragraph(part, page))]);

    [GeneratedRegex(@"^\[(?<label>[^\]]{1,10})\] ")]
    private static partial Regex Label();
}
