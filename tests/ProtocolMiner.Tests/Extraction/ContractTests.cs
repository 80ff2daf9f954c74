using NJsonSchema;
using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Tests.Extraction;

/// <summary>What extraction prints keeps to <c>docs/protocol.schema.json</c>.</summary>
public sealed class ContractTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromFileAsync(Repository.Path("docs", "protocol.schema.json")).GetAwaiter().GetResult();

    [Fact]
    public void The_schema_refuses_what_the_contract_does_not_allow()
    {
        Assert.NotEmpty(Schema.Validate("""{ "kind": "minutes" }"""));
    }

    [ReferenceFact]
    [Trait("Category", "Slow")]
    public void Every_real_document_keeps_the_contract() =>
        AssertKept(Directory.EnumerateDirectories(Path.Combine(ReferenceDocuments.Folder!, "gold", "dev"))
            .SelectMany(group => Directory.EnumerateFiles(Path.Combine(group, "docs"))));

    private static void AssertKept(IEnumerable<string> files)
    {
        var reader = new ProtocolReader(new DocumentReader());
        var documents = files.Where(file => DocumentReader.Extensions.Contains(Path.GetExtension(file)) && Path.GetFileName(file) != "README.md").ToList();
        Assert.NotEmpty(documents);
        foreach (var document in documents)
        {
            var errors = Schema.Validate(ProtocolJson.Write(reader.Read(document)));
            Assert.True(errors.Count == 0, $"{Path.GetFileName(document)}: {string.Join("; ", errors.Take(5))}");
        }
    }
}
