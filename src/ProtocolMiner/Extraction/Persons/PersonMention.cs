namespace ProtocolMiner.Extraction.Persons;

/// <summary>A person named in running text.</summary>
/// <param name="Name">As written, without titles and without a genitive's s.</param>
/// <param name="Party">Party letters, such as "S"; null when none stand there.</param>
/// <param name="Title">Title beside the name (<em>befattning</em>), as written: "ekonomichef", "kommunstyrelsens ordförande".</param>
/// <param name="Organization">Authority or association that stands beside the name.</param>
/// <param name="Evidence">The strongest sign that this is a person.</param>
/// <param name="Start">Where the mention begins in the text, title included.</param>
/// <param name="Length">Length of the mention: title, name, party, organisation.</param>
/// <param name="NameStart">Where the name itself begins.</param>
internal sealed record PersonMention(
    string Name,
    string? Party,
    string? Title,
    string? Organization,
    PersonEvidence Evidence,
    int Start,
    int Length,
    int NameStart)
{
    /// <summary>The name stands in the genitive ("Anna Bergs yrkande").</summary>
    public bool Genitive { get; init; }

    public int End => Start + Length;
}

/// <summary>What shows that capitalised words are a person, weakest first.</summary>
internal enum PersonEvidence
{
    /// <summary>One word that is a common first name.</summary>
    LoneFirstName,

    /// <summary>Two or more capitalised words that are not known to be something else.</summary>
    Capitals,

    /// <summary>The first of them is a common first name.</summary>
    FirstName,

    /// <summary>The document names this person elsewhere.</summary>
    Known,

    /// <summary>An organisation stands beside the name.</summary>
    Organization,

    /// <summary>A title stands beside the name.</summary>
    Title,

    /// <summary>Party letters stand behind the name.</summary>
    Party,
}
