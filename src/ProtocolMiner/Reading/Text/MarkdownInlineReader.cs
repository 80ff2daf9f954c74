using Markdig.Syntax.Inlines;

namespace ProtocolMiner.Reading.Text;

/// <summary>Turns a paragraph's inline elements into lines: one, or one more for each hard break.</summary>
internal static class MarkdownInlineReader
{
    public static IReadOnlyList<Line> Read(ContainerInline? inline)
    {
        var lines = new List<Line>();
        var builder = new LineBuilder();
        if (inline is not null)
            AddChildren(inline, default, builder, lines);
        if (builder.Take() is { } last)
            lines.Add(last);
        return [.. lines.Select((line, i) => line with { EndsParagraph = i == lines.Count - 1 })];
    }

    private static void AddChildren(ContainerInline container, TextStyle style, LineBuilder builder, List<Line> lines)
    {
        foreach (var child in container)
        {
            switch (child)
            {
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
                case LineBreakInline { IsHard: true }:
                    if (builder.Take() is { } line)
                        lines.Add(line);
                    break;
                case LineBreakInline:
                    builder.Append(" ", style);
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

    private static TextStyle Emphasize(TextStyle style, EmphasisInline emphasis) => emphasis switch
    {
        { DelimiterChar: '~' } => style with { Struck = true },
        { DelimiterCount: 2 } => style with { Bold = true },
        _ => style with { Italic = true },
    };
}
