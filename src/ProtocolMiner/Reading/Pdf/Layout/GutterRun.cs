namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>A gutter, and how many rows have text on both sides of it.</summary>
internal readonly record struct Gutter(Span Span, int SharedRows)
{
    /// <summary>Rows with text on both sides that make a gutter certain.</summary>
    private const int CertainRows = 3;

    /// <summary>A row that crosses a certain gutter belongs to something else.</summary>
    public bool IsCertain => SharedRows >= CertainRows;
}

/// <summary>Successive rows that leave the same gutters free.</summary>
/// <param name="First">Index of the first row.</param>
/// <param name="End">Index after the last row.</param>
/// <param name="Rows">The rows, none of whose pieces crosses a gutter.</param>
/// <param name="Gutters">At least one, from left to right.</param>
internal sealed record GutterRun(int First, int End, IReadOnlyList<Row> Rows, IReadOnlyList<Gutter> Gutters);
