using ProtocolMiner.Protocols;
using ProtocolMiner.Search;

namespace ProtocolMiner.Assistant.Passages;

/// <summary>Finds what the index says of a question: the best §§, in order of time, so that a summary can follow them.</summary>
internal static class PassageFinder
{
    /// <param name="request">The question; its limit is how many passages there are at most.</param>
    /// <param name="mask">Takes out what must not leave the machine.</param>
    public static IReadOnlyList<Passage> Find(ProtocolIndex index, SearchRequest request, Func<string, string> mask)
    {
        var protocols = new Dictionary<string, Protocol?>(StringComparer.Ordinal);
        var found = new List<Passage>();
        foreach (var hit in index.Search(request).Hits.OrderBy(hit => hit.Date ?? DateOnly.MaxValue).ThenBy(hit => hit.Document, StringComparer.Ordinal).ThenBy(hit => hit.Ordinal))
        {
            if (!protocols.TryGetValue(hit.Document, out var protocol))
                protocols[hit.Document] = protocol = index.FindProtocol(hit.Document);
            if (protocol is null || hit.Ordinal >= protocol.Items.Count)
                continue;
            var item = protocol.Items[hit.Ordinal];
            var text = mask(PassageText.Write(hit, item));
            found.Add(new Passage(found.Count + 1, mask(hit.Reference), hit.Document, hit.Ordinal, hit.Kind, hit.Page, text)
            {
                Outcomes = [.. item.Decisions.Select(decision => decision.Outcome).OfType<Outcome>().Distinct()],
            });
        }

        return found;
    }
}
