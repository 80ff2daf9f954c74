using System.Globalization;
using System.Text;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search;

namespace ProtocolMiner.Assistant.Passages;

/// <summary>
/// Writes an item for a model and for the check of what the model makes of it: what was decided first, then who moved, voted and reserved,
/// then as much of the running text as there is room for.
/// </summary>
internal static class PassageText
{
    /// <summary>Most characters of running text, about 400 tokens: a § is often pages long, and its decision says most.</summary>
    private const int RunningText = 1200;

    /// <summary>Most characters of the facts before it: a budget's decision may have a hundred points.</summary>
    private const int Facts = 2400;

    public static string Write(SearchHit hit, Item item)
    {
        var text = new StringBuilder();
        Append(text, "Dokument", KindName(hit.Kind));
        Append(text, "Ärende", hit.Title);
        Append(text, "Diarienummer", string.Join(", ", item.CaseNumbers));
        foreach (var decision in item.Decisions)
            Append(text, decision.Status == DecisionStatus.Adopted ? "Beslut" : "Förslag till beslut", decision.Text);
        foreach (var proposal in item.Proposals)
            Append(text, $"{Names(proposal.By)} yrkade".TrimStart(), proposal.Text);
        foreach (var vote in item.Votes)
            Append(text, "Omröstning", string.Create(CultureInfo.InvariantCulture, $"{vote.Yes} röstade ja, {vote.No} nej, {vote.Abstain} avstod. {vote.Proposition}"));
        foreach (var reservation in item.Reservations)
            Append(text, $"{Names(reservation.By)} reserverade sig".TrimStart(), reservation.Text.Length > 0 ? reservation.Text : "utan motivering här");
        Shorten(text, Facts);
        Append(text, "Ur texten", Running(hit, item));
        return text.ToString().TrimEnd();
    }

    private static string KindName(DocumentKind kind) => kind switch
    {
        DocumentKind.Minutes => "protokoll",
        DocumentKind.Notes => "minnesanteckningar",
        DocumentKind.Notice => "kallelse (före mötet, inget är beslutat)",
        DocumentKind.Memo => "tjänsteskrivelse (förslag, inget är beslutat)",
        DocumentKind.Slides => "presentation (inget är beslutat)",
        _ => "handling",
    };

    /// <summary>The text from the paragraph that answers the question; from the beginning when it stands nowhere.</summary>
    private static string Running(SearchHit hit, Item item)
    {
        if (item.Text.Length <= RunningText)
            return item.Text.Replace('\n', ' ');
        var paragraphs = item.Text.Split('\n');
        var marked = hit.Snippet.Pieces.Where(piece => piece.Marked).Select(piece => piece.Text).Distinct().ToList();
        var first = Math.Max(0, Array.FindIndex(paragraphs, paragraph => marked.Exists(word => paragraph.Contains(word, StringComparison.OrdinalIgnoreCase))));
        return AtWord(string.Join(' ', paragraphs[first..]), RunningText);
    }

    private static string Names(IReadOnlyList<Mover> movers) =>
        string.Join(", ", movers.Select(mover => (mover.Name, mover.Party) switch
        {
            (null, var party) => $"({party})",
            (var name, null) => name,
            (var name, var party) => $"{name} ({party})",
        }));

    private static void Append(StringBuilder text, string label, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            text.Append(label).Append(": ").Append(value.Replace('\n', ' ')).Append('\n');
    }

    private static void Shorten(StringBuilder text, int length)
    {
        if (text.Length <= length)
            return;
        var shortened = AtWord(text.ToString(), length);
        text.Clear().Append(shortened).Append('\n');
    }

    /// <summary>Cut between words, and said to be cut.</summary>
    private static string AtWord(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var end = text.LastIndexOf(' ', length);
        return text[..(end > 0 ? end : length)] + " …";
    }
}
