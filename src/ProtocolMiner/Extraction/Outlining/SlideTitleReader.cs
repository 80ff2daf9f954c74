using ProtocolMiner.Cleaning;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>Finds a slide's title: what the format says is one, else the largest text, if it stands above the rest.</summary>
internal static class SlideTitleReader
{
    /// <summary>Lines of one title differ by less in size, in points.</summary>
    private const double SameSize = 0.5;

    /// <summary>A title on a slide is no longer than this, in characters.</summary>
    private const int LongestTitle = 250;

    /// <returns>The title, and the blocks of the slide that it takes up; null and none without one.</returns>
    public static (string? Title, IReadOnlyList<CleanBlock> Blocks) Read(IReadOnlyList<CleanBlock> blocks)
    {
        var paragraphs = blocks.OfType<Paragraph>().ToList();
        var marked = paragraphs.FindAll(p => p.Role == BlockRole.Title);
        if (marked.Count == 0)
            marked = Largest(paragraphs);
        var title = string.Join(' ', marked.Select(p => p.Text));
        return title.Length is > 0 and <= LongestTitle ? (title, marked) : (null, []);
    }

    /// <summary>The largest paragraphs, unless they stand below what else there is, like a figure in a diagram.</summary>
    private static List<Paragraph> Largest(List<Paragraph> paragraphs)
    {
        var sized = paragraphs.FindAll(p => p.Size > 0 && p.ListLabel is null && p.Text.Any(char.IsLetter));
        if (sized.Count == 0)
            return [];
        var largest = sized.Max(p => p.Size);
        var start = paragraphs.FindIndex(p => sized.Contains(p) && p.Size >= largest - SameSize);
        var lines = paragraphs.Skip(start).TakeWhile(p => sized.Contains(p) && p.Size >= largest - SameSize).ToList();
        var above = paragraphs.Count(p => p.Box is { } box && lines[0].Box is { } title && box.Bottom < title.Top);
        return above * 2 <= paragraphs.Count - lines.Count ? lines : [];
    }
}
