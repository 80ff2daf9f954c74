namespace ProtocolMiner.Tests.Specs;

/// <summary>One example of a specification: a document, and what must be found in it.</summary>
/// <param name="Name">The file, and the heading of the example.</param>
/// <param name="Document">The document, as Markdown.</param>
/// <param name="Expected">The tables below the document, by the part of the extraction that they speak of.</param>
public sealed record Spec(string Name, string Document, IReadOnlyList<ExpectedTable> Expected);

/// <summary>What one part of the extraction must give: all its rows, in order, in the columns that the table has.</summary>
public sealed record ExpectedTable(string Part, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
