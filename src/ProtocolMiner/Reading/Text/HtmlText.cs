using System.Net;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Reading.Text;

/// <summary>
/// Reads HTML that stands within Markdown, as in protocols that an older web page was turned into, as the text that
/// <see cref="TextLineParser"/> understands: a line for each block, headings with their marks, the tags of bold and struck words kept.
/// </summary>
internal static partial class HtmlText
{
    public static string Read(string html)
    {
        var lines = BlockEdge().Replace(Heading().Replace(Comment().Replace(html, " "), match => "\n" + new string('#', match.Groups["level"].Value[0] - '0') + " "), "\n");
        return WebUtility.HtmlDecode(Other().Replace(BoldWithBreak().Replace(lines, "<b>${text}</b>\n"), " "));
    }

    [GeneratedRegex("<!--[^-]*(?:-[^-]+)*-->")]
    private static partial Regex Comment();

    [GeneratedRegex(@"<h(?<level>[1-6])(?:\s[^<>]*)?>", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    /// <summary>Where a block begins or ends.</summary>
    [GeneratedRegex(@"</?(?:p|div|li|ul|ol|tr|table|section|article|h[1-6]|br)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex BlockEdge();

    /// <summary>A bold label whose end stands on the next line.</summary>
    [GeneratedRegex(@"<(?<tag>b|strong)>\s*(?<text>[^<>\n]+?)\s*\n\s*</\k<tag>>", RegexOptions.IgnoreCase)]
    private static partial Regex BoldWithBreak();

    /// <summary>Tags that say nothing of the text's look.</summary>
    [GeneratedRegex(@"</?(?!(?:i|em|b|strong|s|del)>)[a-z!][^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Other();
}
