namespace ProtocolMiner.Extraction.Persons;

/// <summary>Everyone whom the document names with a title, party, organisation or function.</summary>
internal sealed class PersonDirectory
{
    public static PersonDirectory Empty { get; } = new();
}
