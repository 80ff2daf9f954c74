using System.Globalization;
using System.Text;

namespace ProtocolMiner.Benchmarks.Peers;

/// <summary>The results as a page of Markdown, with the command that printed them.</summary>
internal sealed class PerformancePage(PeersSetting setting)
{
    private readonly StringBuilder rows = new();

    public void Add(ResultRow row) => rows.Append(row).Append('\n');

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        # How fast it is

        Beside programs that one might use instead, in one run on one machine with {Environment.ProcessorCount} processors, taking turns: the median of
        {setting.Rounds} rounds. Recoll and pdftotext find the text only; here the §§, decisions, votes, speakers and attendance are found
        too. The last three rows are about {setting.Documents} copies of the documents in `corpus`; the others about {Directory.GetFiles(setting.Folder, "*.pdf", SearchOption.AllDirectories).Length} PDF files of real protocols.
        This page is written by

        ```sh
        dotnet publish src/ProtocolMiner.Cli -c Release -o app
        dotnet run -c Release --project tests/ProtocolMiner.Benchmarks -- peers FOLDER --rounds {setting.Rounds} --documents {setting.Documents}
        ```

        which installs the other programs where they are missing. Times are of this machine; the ratios (ours ÷ theirs) carry over.

        | what | unit | ProtocolMiner | beside | theirs | ratio |
        | --- | --- | ---: | --- | ---: | ---: |
        {rows.ToString().TrimEnd('\n')}

        `reading FOLDER` in place of `peers FOLDER` tells what each stage from file to facts takes in one warm process; `growth` writes
        [how the cost grows](growth.md) with a document's pages and a collection's documents.

        """);
}
