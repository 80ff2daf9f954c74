using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>Parts a paragraph's written-out label ("1.", "a)", "•") from its words.</summary>
internal static class ListLabelSplitter
{
    /// <param name="runs">The paragraph's text.</param>
    /// <param name="computed">The label that the format computed; it is the paragraph's label, and the text stays as it is.</param>
    /// <param name="starts">Offsets into the text; they move with it.</param>
    /// <param name="label">The paragraph's label; null without one.</param>
    public static List<TextRun> Split(List<TextRun> runs, string? computed, List<int> starts, out string? label)
    {
        label = computed is null ? null : TextNormalizer.Normalize(computed);
        if (label is { Length: > 0 } || ListMarker.Read(string.Concat(runs.Select(run => run.Text))) is not { } marker)
        {
            label = label is { Length: > 0 } ? label : null;
            return runs;
        }

        label = marker.Label;
        for (var i = 0; i < starts.Count; i++)
            starts[i] = Math.Max(0, starts[i] - marker.Length);
        return Skip(runs, marker.Length);
    }

    private static List<TextRun> Skip(List<TextRun> runs, int count)
    {
        var rest = new List<TextRun>();
        foreach (var run in runs)
        {
            if (count < run.Text.Length)
                rest.Add(run with { Text = run.Text[count..] });
            count = Math.Max(0, count - run.Text.Length);
        }

        return rest;
    }
}
