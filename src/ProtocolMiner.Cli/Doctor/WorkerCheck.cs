using System.ComponentModel;
using System.Diagnostics;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cli.Doctor;

/// <summary>Whether worker processes start and read.</summary>
internal static class WorkerCheck
{
    private const string Document = """
        Sammanträdesprotokoll

        § 1 Mötets öppnande

        Ordföranden hälsar välkommen.

        § 2 Budget

        Beslut

        Nämnden antar budgeten.
        """;

    public static async Task<Diagnosis> RunAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("protocol-miner-");
        try
        {
            var path = Path.Combine(folder.FullName, "prov.txt");
            await File.WriteAllTextAsync(path, Document, cancellation);
            var watch = Stopwatch.StartNew();
            using var pool = WorkerCommandLine.StartPool();
            var protocol = await pool.ReadAsync(path, cancellation);
            return protocol.Items.Count == 2
                ? Diagnosis.Well("workers", $"A worker process started and read a document in {watch.ElapsedMilliseconds} ms.")
                : Diagnosis.Wrong("workers", "A worker process read a document wrongly. Install the program again.");
        }
        catch (Exception e) when (e is UnreadableDocumentException or Win32Exception or SettingsException or IOException)
        {
            return Diagnosis.Wrong("workers", $"A worker process could not read a document: {e.Message}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
