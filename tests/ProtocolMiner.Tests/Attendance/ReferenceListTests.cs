using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using ProtocolMiner.Attendance;
using ProtocolMiner.Attendance.Lists;
using ProtocolMiner.Documents;
using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;
using ProtocolMiner.Tests.Documents;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace ProtocolMiner.Tests.Attendance;

/// <summary>The rows of the Word list are those of the hand-made truth of real protocols.</summary>
[Trait("Category", "Slow")]
public sealed class ReferenceListTests
{
    /// <summary>The share of lists that must be right in every row; each of the others is named when it falls below.</summary>
    private const double LeastRight = 0.95;

    [ReferenceFact]
    public void The_rows_of_the_Word_list_are_those_of_the_truth()
    {
        var lists = Directory.EnumerateFiles(Path.Combine(ReferenceDocuments.Folder!, "gold", "dev"), "*.json", SearchOption.AllDirectories)
            .Select(truth => (Document: Document(truth), Rows: TrueRows(truth)))
            .Where(list => list.Rows.Count > 0)
            .ToList();

        var wrong = lists.Where(list => !list.Rows.SetEquals(WordRows(list.Document))).Select(list => Path.GetFileName(list.Document)).ToList();

        Assert.NotEmpty(lists);
        Assert.True(wrong.Count <= lists.Count * (1 - LeastRight), string.Join(", ", wrong));
    }

    /// <summary>The document whose truth stands in ../gold/NAME.json.</summary>
    private static string Document(string truth) =>
        Path.Combine(Path.GetDirectoryName(truth)!, "..", "docs", Path.GetFileNameWithoutExtension(truth));

    private static HashSet<string> TrueRows(string truth)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(truth));
        return json.RootElement.TryGetProperty("attendance", out var attendance) && attendance.ValueKind == JsonValueKind.Array
            ? [.. attendance.EnumerateArray().Select(row => $"{row.GetProperty("name").GetString()}: {Status(row.GetProperty("status").GetString()!)}")]
            : [];
    }

    private static string Status(string value) => SwedishTerms.Of(Enum.Parse<AttendanceStatus>(value, ignoreCase: true));

    private static HashSet<string> WordRows(string path)
    {
        using var stream = new MemoryStream();
        AttendanceDocumentWriter.Write(stream, [AttendanceList.Of(new ProtocolReader(new DocumentReader()).Read(path))]);
        OpenXmlCheck.IsValidWord(stream.ToArray());
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        return [.. document.MainDocumentPart!.Document!.Body!.Elements<Word.Table>().SelectMany(Rows)];
    }

    private static IEnumerable<string> Rows(Word.Table table)
    {
        var rows = table.Elements<Word.TableRow>().Select(row => row.Elements<Word.TableCell>().Select(cell => cell.InnerText).ToList()).ToList();
        var status = rows[0].IndexOf("Närvaro");
        return rows.Skip(1).Select(row => $"{row[0]}: {row[status]}");
    }
}
