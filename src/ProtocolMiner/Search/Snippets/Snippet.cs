using System.Text;

namespace ProtocolMiner.Search.Snippets;

/// <summary>A few lines of an item around what was found.</summary>
/// <param name="Pieces">The text in pieces, with and without mark, in order.</param>
public sealed record Snippet(IReadOnlyList<SnippetPiece> Pieces)
{
    public static Snippet Empty { get; } = new([]);

    /// <summary>The words alone.</summary>
    public string Text => string.Concat(Pieces.Select(piece => piece.Text));

    /// <summary>HTML: what was found stands in mark elements, everything else is escaped.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder();
        foreach (var piece in Pieces)
        {
            var text = piece.Text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
            html.Append(piece.Marked ? $"<mark>{text}</mark>" : text);
        }

        return html.ToString();
    }
}

/// <param name="Marked">True for what the query found.</param>
public sealed record SnippetPiece(string Text, bool Marked);
