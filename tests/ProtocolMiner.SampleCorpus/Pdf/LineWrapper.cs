using PdfSharp.Drawing;
using ProtocolMiner.SampleCorpus.Documents;

namespace ProtocolMiner.SampleCorpus.Pdf;

/// <summary>A piece of a line, of one look.</summary>
internal readonly record struct LinePiece(string Text, XFont Font, bool Struck);

/// <summary>Breaks text into lines that fit a width, word by word, hyphenating long words.</summary>
internal sealed class LineWrapper(XGraphics measure, string family, double size)
{
    public IReadOnlyList<IReadOnlyList<LinePiece>> Wrap(IReadOnlyList<InlineSpan> spans, double width)
    {
        var lines = new List<IReadOnlyList<LinePiece>>();
        var line = new List<LinePiece>();
        var room = width;
        foreach (var span in spans)
        {
            foreach (var word in Words(span.Text))
                Add(word, FontOf(word, span), span.Struck);
        }

        EndLine();
        return lines;

        void Add(string word, XFont font, bool struck)
        {
            var needed = measure.MeasureString(word.TrimEnd(), font).Width;
            if (needed > room && line.Count > 0)
            {
                foreach (var at in Hyphenator.Breaks(word.TrimEnd()))
                {
                    var head = word[..at] + "-";
                    if (measure.MeasureString(head, font).Width > room)
                        continue;
                    line.Add(new LinePiece(head, font, struck));
                    EndLine();
                    Add(word[at..], font, struck);
                    return;
                }

                EndLine();
            }

            line.Add(new LinePiece(word, font, struck));
            room -= measure.MeasureString(word, font).Width;
        }

        void EndLine()
        {
            if (line.Count > 0)
                lines.Add(Merge(line));
            line = [];
            room = width;
        }
    }

    private XFont FontOf(string word, InlineSpan span) =>
        CorpusFonts.Create(CorpusFonts.FamilyFor(word, family), size, span.Bold ? XFontStyleEx.Bold : span.Italic ? XFontStyleEx.Italic : XFontStyleEx.Regular);

    /// <summary>Words of one look are drawn in one go, as word processors do.</summary>
    private static List<LinePiece> Merge(List<LinePiece> words)
    {
        var pieces = new List<LinePiece>();
        foreach (var word in words)
        {
            if (pieces.Count > 0 && pieces[^1].Font.Style == word.Font.Style && pieces[^1].Font.Name2 == word.Font.Name2 && pieces[^1].Struck == word.Struck)
                pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + word.Text };
            else
                pieces.Add(word);
        }

        pieces[^1] = pieces[^1] with { Text = pieces[^1].Text.TrimEnd() };
        return pieces;
    }

    /// <summary>Each word with the blank after it; a no-break space keeps words together.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ')
                continue;
            yield return text[start..(i + 1)];
            start = i + 1;
        }

        if (start < text.Length)
            yield return text[start..];
    }
}
