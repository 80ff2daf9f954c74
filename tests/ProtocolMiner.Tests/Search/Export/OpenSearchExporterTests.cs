using System.Text.Json;
using System.Text.RegularExpressions;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Export;

namespace ProtocolMiner.Tests.Search.Export;

public sealed class OpenSearchExporterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_item_is_two_lines_of_the_bulk_interface()
    {
        Assert.Equal((2, 1), Export(new OpenSearchExporter(), Sample.Council));

        var lines = Lines();
        Assert.Equal(4, lines.Count);
        Assert.Equal("protokoll", lines[0].GetProperty("index").GetProperty("_index").GetString());
        Assert.Equal(["fullmäktige.pdf#0", "fullmäktige.pdf#1"], new[] { lines[0], lines[2] }.Select(line => line.GetProperty("index").GetProperty("_id").GetString()));
        Assert.Equal("Kommunfullmäktige 2023-03-23 § 21", lines[1].GetProperty("reference").GetString());
        Assert.Equal("rejected", Assert.Single(lines[1].GetProperty("outcome").EnumerateArray()).GetString());
        Assert.Equal("Elin Granath", Assert.Single(lines[1].GetProperty("person").EnumerateArray()).GetString());
        Assert.Equal("ks2023/117", Assert.Single(lines[3].GetProperty("caseNumber").EnumerateArray()).GetString());
    }

    [Fact]
    public void The_template_has_the_fields_of_an_item()
    {
        Export(new OpenSearchExporter(), Sample.Council);

        var fields = Template().GetProperty("mappings").GetProperty("properties").EnumerateObject().Select(field => field.Name);
        Assert.Equal(fields.Order(), Lines()[1].EnumerateObject().Select(field => field.Name).Order());
    }

    [Fact]
    public void A_document_without_items_is_one() =>
        Assert.Equal((1, 1), Export(new OpenSearchExporter(), Sample.Council with { Items = [], Text = "Vi talade om vattnet." }));

    [Fact]
    public void A_full_file_is_followed_by_another_and_leftovers_of_the_last_export_go()
    {
        folder.Write("items-0009.ndjson", "{}");

        Assert.Equal((2, 2), Export(new OpenSearchExporter(fileBytes: 1), Sample.Council));

        Assert.Equal(["items-0001.ndjson", "items-0002.ndjson"], Directory.GetFiles(folder.Path, "*.ndjson").Select(path => Path.GetFileName(path)).Order());
    }

    [Fact]
    public void Function_words_are_left_out_and_negations_stay()
    {
        var words = Analysis().GetProperty("filter").GetProperty("protocol_stop").GetProperty("stopwords").EnumerateArray().Select(word => word.GetString()).ToList();

        Assert.Contains("och", words);
        Assert.DoesNotContain("inte", words);
    }

    /// <summary>What the pattern means to Java, in which OpenSearch is written, it means here too, so that it can be tried.</summary>
    [Theory]
    [InlineData("Enligt § 12 i KS/2024:117 och Anna-Lenas förslag")]
    [InlineData("§12 a, 3 150 kr, EU:s regler")]
    public void The_template_finds_words_where_the_index_does(string text)
    {
        var pattern = Analysis().GetProperty("tokenizer").GetProperty("protocol_words").GetProperty("pattern").GetString()!;

        // The parts of a joined word follow it, and do not begin behind a space.
        var ours = WordSplitter.Split(text).Where(word => word.Step > 0 && (word.Start == 0 || text[word.Start - 1] == ' ')).Select(word => word.Start);
        Assert.Equal(ours, Regex.Matches(text, pattern).Select(match => match.Index));
    }

    private (int Items, int Files) Export(OpenSearchExporter exporter, Protocol protocol)
    {
        using var sample = new SampleIndex(("fullmäktige.pdf", protocol with { Source = protocol.Source with { Path = "fullmäktige.pdf" } }));
        using var index = ProtocolIndex.Open(sample.Folder);
        return exporter.Export(index, folder.Path);
    }

    private List<JsonElement> Lines() =>
        [.. File.ReadAllLines(Path.Combine(folder.Path, "items-0001.ndjson")).Select(line => JsonDocument.Parse(line).RootElement)];

    private JsonElement Template() =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Path, "template.json"))).RootElement.GetProperty("template");

    private static JsonElement Analysis() =>
        JsonDocument.Parse(OpenSearchTemplate.Write()).RootElement.GetProperty("template").GetProperty("settings").GetProperty("analysis");
}
