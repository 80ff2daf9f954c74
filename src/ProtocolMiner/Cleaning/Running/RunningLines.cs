using ProtocolMiner.Cleaning.Paragraphs;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Running;

/// <summary>The lines of a document that belong to its pages and not to its text.</summary>
internal sealed class RunningLines
{
    // Lines compare by their place in the document: the same words elsewhere on the page are text.
    private readonly HashSet<Line> lines = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> texts = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>What the lines say: each wording once, in the order of <see cref="Add"/>; a page number that counts on is one wording.</summary>
    public IReadOnlyList<string> Texts => texts;

    public bool Contains(Line line) => lines.Contains(line);

    /// <summary>Adds lines that stand below each other; a name broken in the middle ("Barn- och / ungdomsnämnden") is one wording.</summary>
    public void Add(IEnumerable<Line> together)
    {
        var text = "";
        foreach (var line in together)
        {
            lines.Add(line);
            var next = TextNormalizer.Normalize(line.Text);
            if (Unfinished.Is(text) || (text.Length > 0 && next.Length > 0 && char.IsLower(next[0]) && !Unfinished.EndsSentence(text)))
            {
                text += " " + next;
                continue;
            }

            Close(text);
            text = next;
        }

        Close(text);
    }

    private void Close(string text)
    {
        if (text.Length > 0 && seen.Add(NumberMask.Of(text).Masked))
            texts.Add(text);
    }
}
