namespace ProtocolMiner.Search.Querying;

/// <summary>
/// Reads a query as people guess it: words, "phrases", -not, OR, beginn*, and fields with Swedish or English names. Whatever makes no
/// sense as syntax (a stray quote, a colon behind no field) is read as words: there is no such thing as a wrong query.
/// </summary>
internal static class QueryParser
{
    private static readonly Dictionary<string, QueryField> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["från"] = QueryField.From,
        ["from"] = QueryField.From,
        ["till"] = QueryField.To,
        ["to"] = QueryField.To,
        ["organ"] = QueryField.Body,
        ["body"] = QueryField.Body,
        ["beslut"] = QueryField.Decision,
        ["decision"] = QueryField.Decision,
        ["outcome"] = QueryField.Decision,
        ["utfall"] = QueryField.Decision,
        ["talare"] = QueryField.Person,
        ["speaker"] = QueryField.Person,
        ["person"] = QueryField.Person,
        ["parti"] = QueryField.Party,
        ["party"] = QueryField.Party,
        ["dnr"] = QueryField.Case,
        ["diarienummer"] = QueryField.Case,
        ["ärende"] = QueryField.Case,
        ["case"] = QueryField.Case,
        ["§"] = QueryField.Number,
        ["paragraf"] = QueryField.Number,
        ["item"] = QueryField.Number,
        ["number"] = QueryField.Number,
        ["år"] = QueryField.Year,
        ["year"] = QueryField.Year,
        ["typ"] = QueryField.Kind,
        ["kind"] = QueryField.Kind,
        ["titel"] = QueryField.Title,
        ["title"] = QueryField.Title,
    };

    /// <summary>The nodes in the order typed. Never throws; an empty query has none.</summary>
    public static IReadOnlyList<QueryNode> Parse(string query)
    {
        var nodes = new List<QueryNode>();
        var orPending = false;
        foreach (var token in QueryTokenReader.Read(query))
        {
            if (token.Text is "OR" or "ELLER")
            {
                orPending = nodes.Count > 0;
                continue;
            }

            if (token.Text is "AND" or "OCH" || ReadNode(token) is not { } node)
                continue;
            if (orPending && node is not NotNode && nodes[^1] is not NotNode)
                nodes[^1] = new AnyNode(nodes[^1] is AnyNode any ? [.. any.Choices, node] : [nodes[^1], node]);
            else
                nodes.Add(node);
            orPending = false;
        }

        return nodes;
    }

    private static QueryNode? ReadNode(QueryToken token)
    {
        QueryNode? node = token.IsPhrase ? new PhraseNode(token.Value) : ReadWord(token.Value);
        if (token.Field is { } name)
        {
            node = Fields.TryGetValue(name, out var field)
                ? new FieldNode(field, token.Value)
                : token.IsPhrase ? node : ReadWord(name + ":" + token.Value);
        }

        return node is not null && token.IsExcluded ? new NotNode(node) : node;
    }

    private static QueryNode? ReadWord(string word)
    {
        var bare = word.Trim('(', ')', ',', ';', '.', '?', '!', ':', '-', '–');
        if (!bare.Any(char.IsLetterOrDigit))
            return null;
        return bare.EndsWith('*') && bare.TrimEnd('*') is { Length: > 0 } beginning ? new PrefixNode(beginning) : new WordNode(bare.TrimEnd('*'));
    }
}
