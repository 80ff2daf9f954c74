namespace ProtocolMiner.Tests.Specs;

/// <summary>
/// Reads a specification: each heading of the second level is an example, with its document in a fenced block and, below headings of the
/// third level that name a part, the tables of what must be found. Everything else is prose for the reader.
/// </summary>
internal static class SpecReader
{
    private const string Fence = "```";

    public static IEnumerable<Spec> Read(string file, string text)
    {
        Example? example = null;
        var inDocument = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
                inDocument = !inDocument;
            else if (inDocument)
                example?.Document.Add(line);
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                if (example is not null)
                    yield return example.Close();
                example = new Example($"{file}: {line[3..].Trim()}");
            }
            else if (line.StartsWith("### ", StringComparison.Ordinal))
                example?.Begin(line[4..].Trim());
            else if (line.StartsWith('|'))
                example?.AddRow([.. line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries)]);
        }

        if (example is not null)
            yield return example.Close();
    }

    /// <summary>An example in the making.</summary>
    private sealed class Example(string name)
    {
        private readonly List<(string Part, List<IReadOnlyList<string>> Lines)> tables = [];

        public List<string> Document { get; } = [];

        public void Begin(string part) => tables.Add((part, []));

        public void AddRow(IReadOnlyList<string> cells)
        {
            if (tables.Count == 0)
                throw new FormatException($"{name}: a table without a heading that names its part.");
            var isRule = cells.All(cell => cell.Length > 0 && cell.All(c => c is '-' or ':'));
            if (!isRule)
                tables[^1].Lines.Add(cells);
        }

        public Spec Close()
        {
            if (Document.Count == 0 || tables.Count == 0 || tables.Exists(table => table.Lines.Count == 0))
                throw new FormatException($"{name}: an example has a document in a fenced block, and a table below each heading of the third level.");
            return new Spec(name, string.Join('\n', Document), [.. tables.Select(table => new ExpectedTable(table.Part, table.Lines[0], [.. table.Lines.Skip(1)]))]);
        }
    }
}
