namespace ProtocolMiner.Search.Querying;

/// <summary>
/// Cuts a query into pieces: an optional minus, an optional field with a colon, and a phrase in quotation marks or a run of anything but white
/// space; "§ 12" is one piece. A quotation mark that none follows parts words.
/// </summary>
internal static class QueryTokenReader
{
    private const char Quote = '"';

    /// <summary>Letters of a field's name at most.</summary>
    private const int MostFieldLetters = 20;

    public static IEnumerable<QueryToken> Read(string query)
    {
        var text = WithPlainQuotes(query);
        for (var at = 0; at < text.Length;)
        {
            if (MayBegin(text, at) && ReadToken(text, at) is { } token)
            {
                yield return token;
                at += token.Text.Length;
            }
            else
            {
                at++;
            }
        }
    }

    private static string WithPlainQuotes(string query) => "“”„«»".Aggregate(query, (text, quote) => text.Replace(quote, Quote));

    private static bool MayBegin(string text, int at) => at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or Quote;

    private static QueryToken? ReadToken(string text, int start) =>
        (IsMinus(text, start) ? ReadContent(text, start, start + 1) : null) ?? ReadContent(text, start, start);

    private static bool IsMinus(string text, int at) =>
        text[at] == '-' && at + 1 < text.Length && (char.IsLetter(text[at + 1]) || char.IsNumber(text[at + 1]) || text[at + 1] is Quote or '§');

    /// <param name="start">Where the piece begins, its minus included.</param>
    /// <param name="at">Behind the minus.</param>
    private static QueryToken? ReadContent(string text, int start, int at)
    {
        var isExcluded = at > start;
        var colon = at;
        while (colon < text.Length && (char.IsLetter(text[colon]) || text[colon] == '§'))
            colon++;
        var hasField = colon - at is > 0 and <= MostFieldLetters && colon + 1 < text.Length && text[colon] == ':' && !char.IsWhiteSpace(text[colon + 1]);
        if (hasField && EndOfValue(text, colon + 1) is { } end)
            return new QueryToken(text[start..end], isExcluded, text[at..colon], text[(colon + 1)..end]);
        return EndOfValue(text, at) is { } behind ? new QueryToken(text[start..behind], isExcluded, null, text[at..behind]) : null;
    }

    /// <summary>Where a phrase or word ends; null when neither begins there.</summary>
    private static int? EndOfValue(string text, int at)
    {
        if (at < text.Length && text[at] == Quote)
            return text.IndexOf(Quote, at + 1) is >= 0 and var closing ? closing + 1 : null;
        var end = EndOfNumbered(text, at) ?? at;
        if (end > at)
            return end;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] != Quote)
            end++;
        return end > at ? end : null;
    }

    /// <summary>Where a paragraph sign's number ends; null when there is none.</summary>
    private static int? EndOfNumbered(string text, int at)
    {
        if (at >= text.Length || text[at] != '§')
            return null;
        var digits = at + 1 < text.Length && text[at + 1] == ' ' ? at + 2 : at + 1;
        var end = digits;
        while (end < text.Length && char.IsDigit(text[end]))
            end++;
        return end > digits ? end : null;
    }
}

/// <summary>A piece of a query.</summary>
/// <param name="Text">All of it, as typed.</param>
/// <param name="IsExcluded">A minus stands before it.</param>
/// <param name="Field">What stands before a colon; null when nothing does.</param>
internal sealed record QueryToken(string Text, bool IsExcluded, string? Field, string Written)
{
    public bool IsPhrase => Written[0] == '"';

    /// <summary>The word, or what stands between the quotation marks.</summary>
    public string Value => IsPhrase ? Written[1..^1] : Written;
}
