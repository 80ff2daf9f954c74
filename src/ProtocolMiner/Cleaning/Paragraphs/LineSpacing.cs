using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>How far apart, from baseline to baseline, lines of a paragraph stand in a document, by font size.</summary>
internal sealed class LineSpacing
{
    /// <summary>Line height in line boxes of a document whose own spacing cannot be told: single spacing of common text fonts.</summary>
    private const double Single = 1.2;

    /// <summary>Lines of a paragraph stand at most this much further apart than lines usually do.</summary>
    private const double Largest = 1.2;

    /// <summary>Lines further apart than this many heights are no example of line spacing.</summary>
    private const double Widest = 2.2;

    private readonly Dictionary<double, List<double>> steps = [];
    private readonly Dictionary<double, double> medians = [];

    /// <summary>Takes its examples from lines that go on in lower case, as only lines within a paragraph do.</summary>
    public static LineSpacing Of(IEnumerable<TextBlock> blocks)
    {
        var spacing = new LineSpacing();
        foreach (var block in blocks)
        {
            for (var i = 1; i < block.Lines.Count; i++)
            {
                if (block.Lines[i - 1].Box is { } upper && block.Lines[i].Box is { } lower && Starts(block.Lines[i], char.IsLower))
                    spacing.Add(block.Lines[i], lower.Bottom - upper.Bottom, lower.Height);
            }
        }

        foreach (var (size, examples) in spacing.steps)
        {
            examples.Sort();
            spacing.medians[size] = examples[examples.Count / 2];
        }

        return spacing;
    }

    /// <summary>The gap between two lines of a page is wider than within a paragraph.</summary>
    public bool IsExceeded(FlowLine above, FlowLine next)
    {
        if (above.Line.Box is not { } upper || next.Line.Box is not { } lower || above.Page != next.Page || lower.Top < upper.Top)
            return false;
        var usual = medians.GetValueOrDefault(Math.Round(Math.Max(above.Size, next.Size)), Single * Math.Max(upper.Height, lower.Height));
        return lower.Bottom - upper.Bottom > Largest * usual;
    }

    private void Add(Line line, double step, double height)
    {
        if (step <= 0 || step > Widest * height)
            return;
        var size = Math.Round(line.Runs[0].Style.Size);
        if (!steps.TryGetValue(size, out var examples))
            steps[size] = examples = [];
        examples.Add(step);
    }

    private static bool Starts(Line line, Func<char, bool> kind) => line.Runs.Count > 0 && line.Runs[0].Text.Length > 0 && kind(line.Runs[0].Text[0]);
}
