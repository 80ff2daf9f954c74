using System.Text;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;
using ProtocolMiner.Reading.Text;

namespace ProtocolMiner.Tests.Specs;

/// <summary>Runs the specifications (<c>Specs/*.md</c>, see the README there): what a secretary reads is what holds.</summary>
public sealed class SpecTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Specs");

    public static TheoryData<string> Names => [.. Specs().Select(spec => spec.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_document_says_what_the_tables_say(string name)
    {
        var spec = Specs().Single(spec => spec.Name == name);
        var protocol = Extract(spec.Document);

        foreach (var table in spec.Expected)
        {
            var rows = FactTables.Rows(protocol, table.Part, table.Columns);
            Assert.Equal(Draw(table.Part, table.Columns, table.Rows), Draw(table.Part, table.Columns, rows));
        }
    }

    private static Protocol Extract(string markdown)
    {
        var content = MarkdownReader.Read("spec.md", Encoding.UTF8.GetBytes(markdown), CancellationToken.None);
        var source = new SourceFile("spec.md", FileFormat.Markdown, Pages: null, new string('0', 64));
        return ProtocolExtractor.Extract(DocumentCleaner.Clean(new SourceDocument(source, content.Pages, content.Findings)));
    }

    private static IEnumerable<Spec> Specs() =>
        Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal)
            .Where(path => Path.GetFileName(path) != "README.md")
            .SelectMany(path => SpecReader.Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)));

    private static string Draw(string part, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows) =>
        string.Join('\n', rows.Select(row => string.Join(" | ", row)).Prepend(string.Join(" | ", columns)).Prepend(part));
}
