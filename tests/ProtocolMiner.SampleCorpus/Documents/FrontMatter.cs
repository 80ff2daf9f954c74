namespace ProtocolMiner.SampleCorpus.Documents;

/// <summary>What stands between the two lines of dashes at the head of a source. Texts are printed as they are written.</summary>
internal sealed class FrontMatter
{
    /// <summary>Which layout the document has, a name of <see cref="CorpusWriter"/>'s list.</summary>
    public required string Template { get; init; }

    /// <summary>"Sammanträdesprotokoll", "Tjänsteskrivelse", …</summary>
    public required string Kind { get; init; }

    public required string Organization { get; init; }

    public string Body { get; init; } = "";

    /// <summary>ISO 8601.</summary>
    public required string Date { get; init; }

    public string Time { get; init; } = "";

    public string Place { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>Case number of a document that is about one case.</summary>
    public string Case { get; init; } = "";

    public string Author { get; init; } = "";

    public string Recipient { get; init; } = "";

    public string Chair { get; init; } = "";

    public string Secretary { get; init; } = "";

    public IList<string> Adjusters { get; init; } = [];

    public string Adjustment { get; init; } = "";

    /// <summary>Days on which the public notice is put up and taken down.</summary>
    public string Posted { get; init; } = "";

    public string Removed { get; init; } = "";

    /// <summary>Serif type instead of sans serif.</summary>
    public bool Serif { get; init; }

    /// <summary>A digital signature's stamp up the margin.</summary>
    public string Stamp { get; init; } = "";

    public IList<AttendanceGroup> Attendance { get; init; } = [];
}

/// <summary>People under one heading of the attendance list.</summary>
internal sealed class AttendanceGroup
{
    public required string Heading { get; init; }

    public IList<Person> People { get; init; } = [];
}

/// <summary>A person on an attendance list.</summary>
internal sealed class Person
{
    public required string Name { get; init; }

    public string Party { get; init; } = "";

    public string Role { get; init; } = "";

    public string Organization { get; init; } = "";

    /// <summary>The member whom a substitute serves for, with party.</summary>
    public string For { get; init; } = "";

    /// <summary>Part of the meeting: "§§ 12–15", "till kl. 15.20".</summary>
    public string Note { get; init; } = "";

    public bool Absent { get; init; }

    /// <summary>Absent with notice given.</summary>
    public bool Excused { get; init; }

    public string NameAndParty => Party.Length > 0 ? $"{Name} ({Party})" : Name;
}
