using System.Globalization;
using System.Text;
using Lucene.Net.Index;
using ProtocolMiner.Extraction;
using ProtocolMiner.Indexing;
using ProtocolMiner.Reading;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Tests.Indexing;

/// <summary>Who takes a document away may rely on its text being gone.</summary>
public sealed class RemovalTests : IDisposable
{
    /// <summary>Nothing but the document may hold these words.</summary>
    private const string Heading = "Kvarnstigens belysning";
    private const string Word = "kvastfeningen";

    private readonly TemporaryFolder folder = new();

    private string Documents => Path.Combine(folder.Path, "protokoll");

    private string Index => Path.Combine(folder.Path, "index");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_text_of_a_removed_document_stands_nowhere_in_the_bytes_of_the_index()
    {
        await FillAsync();
        Assert.True(IsStored(Heading));
        Assert.NotEmpty(FilesThatHold(Word));

        File.Delete(Path.Combine(Documents, "bort.txt"));
        await UpdateAsync();

        Assert.False(IsStored(Heading));
        Assert.Empty(FilesThatHold(Heading));
        Assert.Empty(FilesThatHold(Word));
        Assert.Empty(FilesThatHold("bort.txt"));
    }

    [Fact]
    public async Task Nor_does_the_text_that_a_document_no_longer_has()
    {
        await FillAsync();

        await File.WriteAllTextAsync(Path.Combine(Documents, "bort.txt"), "§ 1 Något annat\n\nNämnden noterar informationen.\n");
        await UpdateAsync();

        Assert.False(IsStored(Heading));
        Assert.Empty(FilesThatHold(Heading));
        Assert.Empty(FilesThatHold(Word));
    }

    [Fact]
    public async Task A_run_that_was_stopped_before_its_end_is_made_good_by_the_next()
    {
        await FillAsync();
        using (var writer = ProtocolMiner.Search.ProtocolIndexWriter.Open(Index))
        {
            writer.Remove(Path.Combine(Documents, "bort.txt"));
            writer.Commit(isLast: false);
        }

        File.Delete(Path.Combine(Documents, "bort.txt"));
        await UpdateAsync();

        Assert.Empty(FilesThatHold(Word));
    }

    private async Task FillAsync()
    {
        Directory.CreateDirectory(Documents);
        await File.WriteAllTextAsync(Path.Combine(Documents, "bort.txt"), $"§ 1 {Heading}\n\nNämnden beslutar att {Word} ska utredas.\n");
        for (var i = 0; i < 5; i++)
            await File.WriteAllTextAsync(Path.Combine(Documents, $"kvar{i}.txt"), $"§ {i} Skolskjuts\n\nNämnden beslutar att skolskjutsen ska utredas.\n");
        await UpdateAsync();
    }

    private Task<IndexReport> UpdateAsync() => new IndexUpdater(new ProtocolReader(new DocumentReader())).UpdateAsync([Documents], Index);

    /// <summary>What is stored is compressed: it is looked for in all documents of the files, deleted ones too.</summary>
    private bool IsStored(string text)
    {
        using var reader = DirectoryReader.Open(IndexFolder.OpenDirectory(Index));
        return Enumerable.Range(0, reader.MaxDoc).SelectMany(doc => reader.Document(doc).Fields).Any(field => field.GetStringValue(CultureInfo.InvariantCulture)?.Contains(text, StringComparison.Ordinal) == true);
    }

    /// <summary>Words stand in the index as UTF-8, their text in lower case too.</summary>
    private IEnumerable<string> FilesThatHold(string text)
    {
        byte[][] forms = [Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(text.ToLowerInvariant()), Encoding.Unicode.GetBytes(text)];
        return Directory.EnumerateFiles(Index, "*", SearchOption.AllDirectories)
            .Where(file => forms.Any(form => File.ReadAllBytes(file).AsSpan().IndexOf(form) >= 0));
    }
}
