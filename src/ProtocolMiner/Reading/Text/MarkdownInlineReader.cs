using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace ProtocolMiner.Reading.Text;

/// <summary>
/// Turns a paragraph's inline elements into its lines as written. A line that begins with a label ("**Närvarande:** …") is a paragraph of
/// its own: whoever writes so does not know that Markdown joins it to the line above.
/// </summary>
internal static partial class MarkdownInlineReader
{
    public static IReadOnlyList<Line> Read(ContainerInline? inline)
    {
        var lines = new List<Line>();
        var builder = new LineBuilder();
        if (inline is not null)
            AddChildren(inline, default, builder, lines);
        if (builder.Take() is { } last)
            lines.Add(last);
        return [.. lines.Select((line, i) => line with { EndsParagraph = i == lines.Count - 1 || Label().IsMatch(lines[i + 1].Text) })];
    }

    private static void AddChildren(ContainerInline container, TextStyle style, LineBuilder builder, List<Line> lines)
    {
        var outer = style;
        foreach (var child in container)
        {
            switch (child)
            {
                case HtmlInline { Tag: "<strong>" or "<b>" }:
                    style = style with { Bold = true };
                    break;
                case HtmlInline { Tag: "</strong>" or "</b>" }:
                    style = outer;
                    break;
                case LiteralInline literal:
                    builder.Append(literal.Content.ToString(), style);
                    break;
                case CodeInline code:
                    builder.Append(code.Content, style);
                    break;
                case HtmlEntityInline entity:
                    builder.Append(entity.Transcoded.ToString(), style);
                    break;
                case AutolinkInline link:
                    builder.Append(link.Url, style);
                    break;
                case LineBreakInline { IsHard: false, NextSibling: LiteralInline { Content: var next } } when GoesOn(next.AsSpan()):
                    builder.Append(" ", style);
                    break;
                case LineBreakInline:
                case HtmlInline { Tag: var tag } when LineBreakTag().IsMatch(tag):
                    if (builder.Take() is { } line)
                        lines.Add(line);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case EmphasisInline emphasis:
                    AddChildren(emphasis, Emphasize(style, emphasis), builder, lines);
                    break;
                case ContainerInline inner:
                    AddChildren(inner, style, builder, lines);
                    break;
            }
        }
    }

    /// <summary>Where the next line goes on in lower case, the break is the editor's; an <em>att</em> clause is a line of its own.</summary>
    private static bool GoesOn(ReadOnlySpan<char> next) => next.Length > 0 && char.IsLower(next[0]) && !next.StartsWith("att ", StringComparison.Ordinal);

    private static TextStyle Emphasize(TextStyle style, EmphasisInline emphasis) => emphasis switch
    {
        { DelimiterChar: '~' } => style with { Struck = true },
        { DelimiterCount: 2 } => style with { Bold = true },
        _ => style with { Italic = true },
    };

    [GeneratedRegex(@"^\p{Lu}[\p{L} /-]{1,40}:(?!\S)")]
    private static partial Regex Label();

    [GeneratedRegex(@"^<br\s*/?>$", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreakTag();
}
