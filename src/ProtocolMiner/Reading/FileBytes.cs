namespace ProtocolMiner.Reading;

/// <summary>A file's bytes, read once for hashing, format detection and reading.</summary>
internal static class FileBytes
{
    /// <param name="megabytes">Size of the largest file that is read.</param>
    /// <exception cref="UnreadableDocumentException">No such file, no permission, empty, or too large.</exception>
    public static byte[] Load(string path, int megabytes)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                throw new UnreadableDocumentException(UnreadableReason.NotFound, path, "There is no such file.");
            if (file.Length > megabytes * 1024L * 1024)
                throw new UnreadableDocumentException(UnreadableReason.TooLarge, path, $"The file is larger than {megabytes} MB. Split it, or allow larger files.");
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
