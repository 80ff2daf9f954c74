using System.Globalization;

namespace ProtocolMiner.Benchmarks.Growth;

/// <summary>The curves as a page of Markdown, with the command that printed them.</summary>
internal sealed class GrowthPage(IReadOnlyList<DocumentGrowth> documents, IReadOnlyList<CollectionGrowth> collections)
{
    public override string ToString() => $"""
        # How the cost grows

        What a page costs must not depend on how many there are. Documents are pages of the protocols in `corpus`, repeated; collections are
        copies of its documents. Times are of one machine with {Environment.ProcessorCount} processors; how they grow carries over. Written by

        ```sh
        dotnet publish src/ProtocolMiner.Cli -c Release -o app
        dotnet run -c Release --project tests/ProtocolMiner.Benchmarks -- growth --pages {List(documents.Select(d => d.Pages))} --documents {List(collections.Select(c => c.Documents))}
        ```

        | pages of a document | reading, ms a page | cleaning, ms a page | extraction, ms a page | all, as a multiple of the first |
        | ---: | ---: | ---: | ---: | ---: |
        {string.Join('\n', documents.Select(Row))}

        Milliseconds of the processor in one warm process.

        | documents | seconds | ms a document | most memory, MB | again, nothing changed, seconds |
        | ---: | ---: | ---: | ---: | ---: |
        {string.Join('\n', collections.Select(Row))}

        Seconds and milliseconds of the processor, processes started anew each time; time and memory are those of all of them together.

        """;

    private string Row(DocumentGrowth growth) =>
        Invariant($"| {growth.Pages} | {growth.Reading:0.00} | {growth.Cleaning:0.00} | {growth.Extraction:0.00} | {All(growth) / All(documents[0]):0.00} |");

    private static string Row(CollectionGrowth growth) =>
        Invariant($"| {growth.Documents} | {growth.Seconds:0.0} | {1000 * growth.Seconds / growth.Documents:0.0} | {growth.Megabytes:0} | {growth.Again:0.00} |");

    private static double All(DocumentGrowth growth) => growth.Reading + growth.Cleaning + growth.Extraction;

    private static string List(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
