namespace ProtocolMiner.Reading;

/// <summary>A file's bytes, read once for hashing, format detection and reading.</summary>
internal static class FileBytes
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const long Limit = 512L * 1024 * 1024;

    /// <exception cref="UnreadableDocumentException">No such file, no permission, empty, or too large.</exception>
    public static byte[] Load(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                throw new UnreadableDocumentException(UnreadableReason.NotFound, path, "There is no such file.");
            if (file.Length > Limit)
                throw new UnreadableDocumentException(UnreadableReason.TooLarge, path, $"The file is larger than {Limit / (1024 * 1024)} MB.");
            if (file.Length == 0)
                throw new UnreadableDocumentException(UnreadableReason.Empty, path, "The file is empty.");
            return File.ReadAllBytes(path);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new UnreadableDocumentException(UnreadableReason.AccessDenied, path, "You may not read this file. Ask its owner for permission.", e);
        }
        catch (FileNotFoundException e)
        {
            throw new UnreadableDocumentException(UnreadableReason.NotFound, path, "There is no such file.", e);
        }
        catch (IOException e)
        {
            throw new UnreadableDocumentException(UnreadableReason.AccessDenied, path, $"The file could not be opened: {e.Message}", e);
        }
    }
}
