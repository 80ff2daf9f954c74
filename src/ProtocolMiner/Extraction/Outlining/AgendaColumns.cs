using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>What the columns of an agenda table hold, as its header row names them.</summary>
/// <param name="Count">Number of cells in the header.</param>
/// <param name="Presenter">Index of the column of presenters; -1 without one.</param>
/// <param name="Decision">Index of the column of decisions (<em>beslut</em>); -1 without one.</param>
/// <param name="DecisionHeading">What heads that column; empty without one.</param>
/// <param name="NumberNamesPresenter">The first column holds the presenter beside the number ("Nummer/föredragande").</param>
internal sealed partial record AgendaColumns(int Count, int Presenter, int Decision, string DecisionHeading, bool NumberNamesPresenter)
{
    public static AgendaColumns Unknown { get; } = new(0, -1, -1, "", NumberNamesPresenter: false);

    public bool HasPresenters => Presenter >= 0;

    /// <summary>Reads a header row; null when the row is none.</summary>
    public static AgendaColumns? Read(GridRow row)
    {
        var names = row.Cells.Select(cell => Spaces().Replace(cell.Text, "")).ToList();
        if (!names.Exists(name => AgendaHeader().IsMatch(name)))
            return null;
        var presenter = names.FindIndex(Math.Min(1, names.Count), name => PresenterHeader().IsMatch(name));
        var decision = names.FindIndex(Math.Min(1, names.Count), name => DecisionHeader().IsMatch(name));
        return new AgendaColumns(names.Count, presenter, decision, decision < 0 ? "" : row.Cells[decision].Text.Replace('\n', ' ').Trim(), PresenterBesideNumber().IsMatch(names[0]));
    }

    [GeneratedRegex(@"^(?:(?:ärende|punkt)?nummer.*|nr\.?|punkt|§+|ärende(?:n|mening)?|ärende/.*|rubrik|vad|föredragande.*|dagordning(?:spunkt)?|paragraf|beslut/diskussion)$", RegexOptions.IgnoreCase)]
    private static partial Regex AgendaHeader();

    [GeneratedRegex(@"^(?:föredragan.*|föredr\.?|ansvar.*|presentat.*|handläggare)$", RegexOptions.IgnoreCase)]
    private static partial Regex PresenterHeader();

    [GeneratedRegex(@"^(?:beslut|förslagtillbeslut|beslutsförslag)$", RegexOptions.IgnoreCase)]
    private static partial Regex DecisionHeader();

    [GeneratedRegex(@"föredrag|ansvarig", RegexOptions.IgnoreCase)]
    private static partial Regex PresenterBesideNumber();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
