namespace ProtocolMiner.Protocols;

/// <summary>What one meeting document says (<em>protokoll</em>, and notes, notices, memos and decks): the result of an extraction.</summary>
/// <param name="Source">The file that was read.</param>
/// <param name="Kind">What sort of document it is.</param>
/// <param name="Title">The document's own title; null when it has none.</param>
/// <param name="Meeting">The head of the meeting.</param>
/// <param name="Items">The numbered cases (§§, slides), in the order of the document.</param>
/// <param name="Attendance">Who was there, one row a person; empty when the document does not say.</param>
/// <param name="Warnings">What could not be read, is in doubt or does not add up.</param>
public sealed record Protocol(
    SourceFile Source,
    DocumentKind Kind,
    string? Title,
    Meeting Meeting,
    IReadOnlyList<Item> Items,
    IReadOnlyList<Attendee> Attendance,
    IReadOnlyList<Finding> Warnings)
{
    /// <summary>All text of a document that has no items, so that it can still be found; empty when it has items.</summary>
    public string Text { get; init; } = "";

    /// <summary>What a secretary put right; the other fields hold the corrected values.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>The breaks in the meeting (<em>ajourneringar</em>) that the document tells of.</summary>
    public IReadOnlyList<Adjournment> Adjournments { get; init; } = [];
}

/// <summary>The file that a document was read from.</summary>
/// <param name="Path">The path as the caller gave it.</param>
/// <param name="Format">How the file is written, told by its content and not by its name alone.</param>
/// <param name="Pages">Number of pages or slides; null where the format has none (Word, text without form feeds).</param>
/// <param name="Sha256">Hash of the file's bytes, 64 lower-case hexadecimal digits.</param>
public sealed record SourceFile(string Path, FileFormat Format, int? Pages, string Sha256);

public enum FileFormat
{
    Pdf,
    Docx,
    Pptx,
    Text,
    Markdown,
}

/// <summary>What sort of document it is.</summary>
public enum DocumentKind
{
    /// <summary>Protokoll, årsmötesprotokoll or protokollsutdrag: decisions, signed by chair and adjusters.</summary>
    Minutes,

    /// <summary>Minnesanteckningar.</summary>
    Notes,

    /// <summary>Kallelse, föredragningslista or dagordning, written before the meeting.</summary>
    Notice,

    /// <summary>Tjänsteskrivelse or tjänsteutlåtande: a case document with a proposal.</summary>
    Memo,

    /// <summary>A presentation.</summary>
    Slides,

    Other,
}
