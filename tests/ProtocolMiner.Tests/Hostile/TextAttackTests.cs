using System.Diagnostics;
using System.Text;
using ProtocolMiner.Extraction;
using ProtocolMiner.Indexing;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;
using ProtocolMiner.Search;

namespace ProtocolMiner.Tests.Hostile;

public sealed class TextAttackTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();
    private readonly ProtocolReader reader = new(new DocumentReader());

    public static TheoryData<string, string> Attacks => new()
    {
        { "100,000 tiny paragraphs", string.Concat(Enumerable.Repeat("§\n\n", 100_000)) },
        { "100,000 headings", string.Concat(Enumerable.Range(1, 20_000).Select(i => $"§ {i} Rubrik\n\n")) },
        { "one endless word", new string('a', 2_000_000) },
        { "one endless line of words", string.Concat(Enumerable.Repeat("nämnden beslutar att ", 50_000)) },
        { "spaces without end", "§ 1" + new string(' ', 1_000_000) + "Rubrik" },
        { "brackets without end", new string('(', 200_000) },
        { "right to left", "\u202E§ 1 tönkrev\u202C\n\n\u05D0\u05D1\u05D2 beslutar att \u0627\u0644\n" },
        { "a letter with 100,000 accents", "§ 1 a" + new string('\u0301', 100_000) + "\n" },
        { "unpaired surrogates as bytes", "§ 1 \uFFFD\uFFFE\uFFFF\n" },
        { "names without end", string.Concat(Enumerable.Repeat("Ida Ek (S), ", 50_000)) },
        { "100,000 cells in a row", string.Concat(Enumerable.Repeat("Ja\t", 100_000)) + "\n\tNej\n" },
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Attacks))]
    [Trait("Category", "Slow")]
    public void Text_made_to_wear_out_a_reader_is_read_in_time(string attack, string text)
    {
        var path = folder.Write("fil.txt", text);
        var watch = Stopwatch.StartNew();

        var protocol = reader.Read(path);

        Assert.NotEmpty(ProtocolJson.Write(protocol));
        Assert.True(watch.Elapsed < Patience, $"{attack} took {watch.Elapsed}.");
    }

    [Fact]
    public void Text_that_holds_bytes_of_zero_is_named_for_what_it_is() =>
        Assert.Equal("wrong-format", Assert.Throws<UnreadableDocumentException>(() => reader.Read(folder.Write("fil.txt", "§ 1\0Beslut"))).Code);

    [Fact]
    public async Task Whatever_a_file_is_called_it_is_found_under_that_name()
    {
        // Composed and decomposed å are two files on most file systems.
        string[] names = ["\"citat\" 'enkla' `bak`.txt", "rad\nbrytning.txt", "på\u0308 väg.txt", "a\u030Astad.txt", "\u00E5stad.txt", "🏛️ möte.txt", "$(reboot); rm -rf.txt", "--json.txt", "%2e%2e%2f.txt", " mellanslag .txt"];
        var documents = Directory.CreateDirectory(Path.Combine(folder.Path, "protokoll")).FullName;
        foreach (var name in names)
            await File.WriteAllTextAsync(Path.Combine(documents, name), "§ 1 Skolskjuts\n\nNämnden noterar.\n");
        var index = Path.Combine(folder.Path, "index");

        var report = await new IndexUpdater(reader).UpdateAsync([documents], index);

        Assert.Empty(report.Failed);
        using var opened = ProtocolIndex.Open(index);
        Assert.Equal(names.Order(StringComparer.Ordinal), opened.Search(new SearchRequest("skolskjuts")).Hits.Select(hit => Path.GetFileName(hit.Document)).Order(StringComparer.Ordinal));
        Assert.All(opened.Documents, document => Assert.NotNull(opened.FindProtocol(document)));
    }

    [Fact]
    public async Task A_named_pipe_keeps_nobody_waiting()
    {
        if (OperatingSystem.IsWindows())
            return;
        var documents = Directory.CreateDirectory(Path.Combine(folder.Path, "protokoll")).FullName;
        using (var mkfifo = Process.Start("mkfifo", [Path.Combine(documents, "rör.txt")]))
            await mkfifo.WaitForExitAsync();

        var report = await new IndexUpdater(reader).UpdateAsync([documents], Path.Combine(folder.Path, "index")).WaitAsync(Patience);

        Assert.Equal("empty-file", Assert.Single(report.Failed).Failure!.Code);
    }

    [Fact]
    public void Bytes_of_any_encoding_are_text_or_are_named()
    {
        foreach (var bytes in new byte[][] { [0xFF, 0xFE, 0x00, 0xD8], [0xEF, 0xBB, 0xBF], [0xC3], [0xED, 0xA0, 0x80], Encoding.UTF32.GetPreamble(), [0xFE, 0xFF, 0xDC, 0x00, 0x00, 0x41] })
        {
            var failure = Record.Exception(() => reader.Read(folder.Write("fil.txt", bytes)));
            Assert.True(failure is null or UnreadableDocumentException, $"{Convert.ToHexString(bytes)}: {failure}");
        }
    }
}
