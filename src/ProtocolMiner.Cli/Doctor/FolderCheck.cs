namespace ProtocolMiner.Cli.Doctor;

/// <summary>Room to write.</summary>
internal static class FolderCheck
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Free space, in megabytes, below which the index of a few thousand documents may not fit while it is written anew.</summary>
    private const long LittleSpace = 500;

    public static Diagnosis Temporary()
    {
        var folder = Path.GetTempPath();
        try
        {
            Directory.CreateTempSubdirectory("protocol-miner-").Delete();
            return Diagnosis.Well("temporary", $"{folder} can be written.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Diagnosis.Wrong("temporary", $"{folder} cannot be written ({e.Message}): what is dropped on a page could not be read. Set TMPDIR to a folder that can be.");
        }
    }

    /// <param name="index">The index' folder, which need not be there yet.</param>
    public static Diagnosis Disk(string index)
    {
        var folder = new DirectoryInfo(index);
        while (!folder.Exists && folder.Parent is { } parent)
            folder = parent;
        var free = new DriveInfo(folder.FullName).AvailableFreeSpace / Megabyte;
        return free >= LittleSpace
            ? Diagnosis.Well("disk", $"{free} MB are free for the index.")
            : Diagnosis.Doubtful("disk", $"Only {free} MB are free for the index. Make room before the next run.");
    }
}
