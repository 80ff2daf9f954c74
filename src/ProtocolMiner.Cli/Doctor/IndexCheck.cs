using ProtocolMiner.Search;

namespace ProtocolMiner.Cli.Doctor;

/// <summary>Whether the index is there, sound, writable, and in step with the files it was made from.</summary>
internal static class IndexCheck
{
    public static IEnumerable<Diagnosis> Run(string folder)
    {
        var found = new List<Diagnosis>();
        try
        {
            found.Add(Soundness(folder));
            if (found[0].Health == Health.Wrong)
                return found;
            found.AddRange(Files(folder));
        }
        catch (IndexUnavailableException e)
        {
            return [new Diagnosis("index", e.Reason == IndexUnavailableReason.Missing ? Health.Doubtful : Health.Wrong, e.Message)];
        }

        found.Add(Writing(folder));
        return found;
    }

    private static Diagnosis Soundness(string folder)
    {
        var condition = IndexChecker.Check(folder);
        return condition.Faults.Count == 0
            ? Diagnosis.Well("index", $"{folder} is sound: {condition.Documents} documents, {condition.Unreadable} files that could not be read.")
            : Diagnosis.Wrong("index", $"{folder}: {string.Join(' ', condition.Faults)} Delete the folder and index again.");
    }

    private static IEnumerable<Diagnosis> Files(string folder)
    {
        using var index = ProtocolIndex.Open(folder);
        var gone = index.Documents.Where(path => !File.Exists(path)).ToList();
        if (gone.Count > 0)
            yield return Diagnosis.Doubtful("documents", $"{gone.Count} documents are in the index but not where they were, first {gone[0]}. Index their folder again.");
        if (index.Failures.Count > 0)
            yield return Diagnosis.Doubtful("documents", $"{index.Failures.Count} files could not be read: 'protocol-miner index' names them.");
    }

    private static Diagnosis Writing(string folder)
    {
        try
        {
            ProtocolIndexWriter.Open(folder).Dispose();
            return Diagnosis.Well("writing", $"{folder} can be written.");
        }
        catch (IndexUnavailableException e)
        {
            return Diagnosis.Doubtful("writing", e.Message);
        }
    }
}
