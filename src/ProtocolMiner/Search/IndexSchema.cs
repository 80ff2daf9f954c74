namespace ProtocolMiner.Search;

/// <summary>
/// What stands in the index. Every file is one block of Lucene documents, so that a changed file is replaced at once: its items (one at
/// least, so that every readable file can be hit), and last the document itself. Beside the blocks stand the states of the files, and the
/// distinct words.
/// </summary>
internal static class IndexSchema
{
    /// <summary>Changes whenever a field changes meaning; an index of another version is built anew.</summary>
    public const string Version = "4";

    // Keys of the data that a commit carries.
    public const string VersionKey = "schema";

    /// <summary>Size of the vocabulary that compounds were last split by.</summary>
    public const string LearnedKey = "learned";

    /// <summary>Set while the files of the index may still hold text of documents that were removed or replaced.</summary>
    public const string LeftoversKey = "leftovers";

    /// <summary>Full path of the file: the key by which a block is replaced and removed. Indexed whole.</summary>
    public const string File = "file";

    /// <summary>What the Lucene document is: <see cref="ItemEntry"/>, <see cref="DocumentEntry"/> or <see cref="StateEntry"/>. Indexed whole.</summary>
    public const string Entry = "entry";

    public const string ItemEntry = "item";
    public const string DocumentEntry = "document";
    public const string StateEntry = "state";

    // Text, analysed, with positions for phrases. Each word of an item stands in one of these fields only: together they are no
    // larger than one field would be, and where a word stands can weigh.

    /// <summary>The item's heading.</summary>
    public const string Title = "title";

    /// <summary>The words that decide, adopted and proposed.</summary>
    public const string Decision = "decision";

    /// <summary>The rest of the item, and its case numbers.</summary>
    public const string Body = "body";

    /// <summary>Attachments that the item names.</summary>
    public const string Attachment = "attachment";

    public static IReadOnlyList<string> TextFields { get; } = [Title, Decision, Body, Attachment];

    /// <summary>
    /// Which function words (<see cref="Analysis.StopWords"/>) stand anywhere in the item: neither how often nor where, which takes about a
    /// bit for each. Searched only when nothing else was typed.
    /// </summary>
    public const string Function = "function";

    // Facts, indexed whole to filter by and as doc values to count: the protocol's are repeated on each of its items, which spares a join.

    /// <summary>Name of the body, as written.</summary>
    public const string Organ = "organ";

    /// <summary>Year of the meeting, four digits.</summary>
    public const string Year = "year";

    /// <summary>Kind of document in kebab case.</summary>
    public const string Kind = "kind";

    /// <summary>What the item's adopted decisions mean, in kebab case.</summary>
    public const string Outcome = "outcome";

    /// <summary>Parties of those who act in the item.</summary>
    public const string Party = "party";

    /// <summary>Those who speak, propose or reserve themselves in the item; names as written.</summary>
    public const string Person = "person";

    /// <summary>The same persons with their parties (<see cref="Persons.Actor"/>). Indexed whole.</summary>
    public const string Actor = "actor";

    public static IReadOnlyList<string> FacetFields { get; } = [Organ, Year, Kind, Outcome, Party, Person];

    /// <summary>The item's case numbers without spaces, in lower case: they are written with and without them. Indexed whole.</summary>
    public const string Case = "case";

    /// <summary>The item's number alone. Indexed whole.</summary>
    public const string Number = "number";

    /// <summary>Day of the meeting as year × 10,000 + month × 100 + day, to filter by range and sort by; 0 when unknown.</summary>
    public const string Date = "date";

    /// <summary>Abbreviations that the item explains, as "tsi=tidiga samordnade insatser". Indexed whole.</summary>
    public const string Abbreviation = "abbreviation";

    /// <summary>The same the other way round, the words by their base forms. Indexed whole.</summary>
    public const string Meaning = "meaning";

    // Stored only, except the path.

    /// <summary>Path as the caller gave it. Indexed whole on the document's own entry, by which a protocol is read back.</summary>
    public const string Path = "path";

    /// <summary>The item, or the protocol without its items, as JSON: everything that was extracted is read back from here.</summary>
    public const string Json = "json";

    /// <summary>What a hit tells of its document (<see cref="Storage.ItemHead"/>), as JSON.</summary>
    public const string Head = "head";

    /// <summary>On the document's own entry: number of item entries, which stand directly before it.</summary>
    public const string Entries = "entries";

    // Of each file, whether it could be read or not, a Lucene document of its own.

    /// <summary>Full path of the file. Indexed whole.</summary>
    public const string StateKey = "state-of";

    /// <summary>What the file was like when it was read (<see cref="Storage.FileState"/>), as JSON: tells whether to read it again.</summary>
    public const string State = "state";

    // Of each distinct word of the text fields, a Lucene document of its own (see Vocabulary).

    /// <summary>The word. Indexed whole, and as a doc value to read it back.</summary>
    public const string Word = "word";

    /// <summary>What the word can be found by (<see cref="Vocabulary.WordKeys"/>). Indexed whole.</summary>
    public const string WordKey = "word-key";
}
