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

    public void Add(Line line)
    {
        lines.Add(line);
        var text = TextNormalizer.Normalize(line.Text);
        if (text.Length > 0 && seen.Add(NumberMask.Of(text).Masked))
            texts.Add(text);
    }
}
