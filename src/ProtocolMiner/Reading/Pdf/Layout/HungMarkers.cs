namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// Joins numbers that hang at half height beside two lines of text ("§ 12" beside a long title, centred as in a table's cell) to the
/// upper of the lines, where they are read.
/// </summary>
internal static class HungMarkers
{
    public static IReadOnlyList<Row> Join(IReadOnlyList<Row> rows)
    {
        List<Row>? joined = null;
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0 && i + 1 < rows.Count && HangsBetween(rows[i - 1], rows[i], rows[i + 1]))
            {
                joined ??= [.. rows.Take(i)];
                joined[^1] = Row.Of([.. rows[i].Pieces, .. rows[i - 1].Pieces]);
            }
            else
            {
                joined?.Add(rows[i]);
            }
        }

        return joined ?? rows;
    }

    private static bool HangsBetween(Row upper, Row marker, Row lower) =>
        marker.Pieces.Count == 1
        && marker.Box.Right < upper.Box.Left && marker.Box.Right < lower.Box.Left
        && marker.Box.Top < upper.Box.Bottom && marker.Box.Bottom > lower.Box.Top;
}
