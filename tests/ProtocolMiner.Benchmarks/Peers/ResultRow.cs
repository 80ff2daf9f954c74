using System.Globalization;

namespace ProtocolMiner.Benchmarks.Peers;

/// <summary>One line of the results.</summary>
/// <param name="Peer">Whom this program is compared with; null when it is measured alone.</param>
/// <param name="Theirs">The peer's value; null when it is measured alone.</param>
internal sealed record ResultRow(string What, string Unit, double Ours, string? Peer = null, double? Theirs = null)
{
    /// <summary>Ours as a multiple of theirs.</summary>
    public double? Ratio => Ours / Theirs;

    public static double Median(IEnumerable<double> values) => Quantile(values, 0.5);

    public static double Quantile(IEnumerable<double> values, double share)
    {
        var ordered = values.Order().ToList();
        return ordered[(int)Math.Ceiling(share * (ordered.Count - 1))];
    }

    public override string ToString() =>
        $"| {What} | {Unit} | {Number(Ours)} | {Peer ?? "–"} | {(Theirs is { } theirs ? Number(theirs) : "–")} | {(Ratio is { } ratio ? ratio.ToString("0.00", CultureInfo.InvariantCulture) : "–")} |";

    private static string Number(double value) => value.ToString(value < 10 ? "0.00" : value < 1000 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
