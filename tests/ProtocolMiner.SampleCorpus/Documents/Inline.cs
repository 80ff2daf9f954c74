using System.Text.RegularExpressions;

namespace ProtocolMiner.SampleCorpus.Documents;

/// <summary>A piece of a paragraph of one look.</summary>
internal readonly record struct InlineSpan(string Text, bool Bold, bool Struck, bool Italic = false);

/// <summary>Splits a paragraph at ** (bold), ~~ (struck) and _ around words (italic).</summary>
internal static partial class Inline
{
    public static IReadOnlyList<InlineSpan> Parse(string text, bool bold = false, bool struck = false, bool italic = false)
    {
        var spans = new List<InlineSpan>();
        var end = 0;
        foreach (Match mark in Mark().Matches(text))
        {
            Add(text[end..mark.Index], bold, struck, italic);
            var strong = mark.Groups["bold"];
            var through = mark.Groups["struck"];
            Add(mark.Groups["text"].Value, bold || strong.Success, struck || through.Success, italic || !(strong.Success || through.Success));
            end = mark.Index + mark.Length;
        }

        Add(text[end..], bold, struck, italic);
        return spans;

        void Add(string piece, bool isBold, bool isStruck, bool isItalic)
        {
            if (piece.Length > 0)
                spans.Add(new InlineSpan(piece, isBold, isStruck, isItalic));
        }
    }

    [GeneratedRegex(@"(?<bold>\*\*)(?<text>[^*]+)\*\*|(?<struck>~~)(?<text>[^~]+)~~|(?<!\w)_(?<text>[^_]+)_(?!\w)")]
    private static partial Regex Mark();
}
