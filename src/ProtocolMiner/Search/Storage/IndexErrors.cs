namespace ProtocolMiner.Search.Storage;

/// <summary>What can be in the way of an index, in words for a person: what is wrong, what became of the index, what to do.</summary>
internal static class IndexErrors
{
    // Error numbers of Linux and macOS, and Windows' ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL.
    private const int FileTooLarge = 27;
    private const int NoSpaceLeft = 28;
    private const int ReadOnlyFileSystem = 30;
    private const int LinuxQuotaExceeded = 122;
    private const int MacQuotaExceeded = 69;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);

    public static bool IsDiskFull(Exception e) =>
        e is IOException { HResult: FileTooLarge or NoSpaceLeft or LinuxQuotaExceeded or MacQuotaExceeded or WindowsDiskFull or WindowsHandleDiskFull }
        // What passes the size that a file may have (4 GB on FAT) comes as a wrong length.
        || e is ArgumentOutOfRangeException { ParamName: "value" }
        || (e.InnerException is { } inner && IsDiskFull(inner));

    public static bool ForbidsWriting(Exception e) => e is UnauthorizedAccessException or IOException { HResult: ReadOnlyFileSystem } || IsDiskFull(e);

    public static IndexUnavailableException Missing(string folder) => new(
        IndexUnavailableReason.Missing,
        $"There is no index in {folder}. Build one first: protocol-miner index FOLDER --index {folder}");

    public static IndexUnavailableException InUse(string folder, Exception e) => new(
        IndexUnavailableReason.InUse,
        $"The index in {folder} is being written by another ProtocolMiner. Wait until it is done, or name another folder with --index.",
        e);

    public static IndexUnavailableException Newer(string folder) => new(
        IndexUnavailableReason.OtherVersion,
        $"The index in {folder} was written by a newer version of ProtocolMiner, and is left as it is. Use that version, or name another folder with --index.");

    public static IndexUnavailableException NotWritable(string folder, Exception e) => IsDiskFull(e)
        ? new(
            IndexUnavailableReason.NotWritable,
            $"The disk with the index in {folder} is full ({e.Message}). The index is as it was when it was last made safe; nothing in it is lost. Make room and run the command again: it goes on from there.",
            e)
        : new(
            IndexUnavailableReason.NotWritable,
            $"The index in {folder} may not be written ({e.Message}). It is as it was. Ask for permission to write there, or name another folder with --index.",
            e);

    public static IndexUnavailableException Damaged(string folder, Exception e) => new(
        IndexUnavailableReason.Damaged,
        $"The index in {folder} cannot be used ({e.Message}). If its files are damaged, delete the folder and index again.",
        e);
}
