namespace ProtocolMiner.Reading;

/// <summary>
/// The seam between files and everything else: whoever reads documents asks here. One implementation reads in this
/// process (<see cref="DocumentReader"/>); another may hand the file to a process of its own, since odd files can take a
/// reader down with them.
/// </summary>
public interface IDocumentReader
{
    /// <summary>Reads one file.</summary>
    /// <exception cref="UnreadableDocumentException">The file cannot be read at all.</exception>
    SourceDocument Read(string path, CancellationToken cancellation = default);
}
