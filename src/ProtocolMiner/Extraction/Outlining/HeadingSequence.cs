namespace ProtocolMiner.Extraction.Outlining;

/// <summary>
/// Picks the headings among the candidates: numbers of a protocol rise, mostly by one. The heaviest rising chain is found by dynamic
/// programming over pairs, as for the longest increasing subsequence (Schensted 1961), each link weighted by how expected its step is.
/// </summary>
internal static class HeadingSequence
{
    private const double ExpectedStep = 0.5;
    private const double PerMissingNumber = 0.25;
    private const double LargestGapPenalty = 2.5;

    /// <summary>Candidates are compared with this many before them; a chain never needs to reach further back.</summary>
    private const int Reach = 400;

    /// <summary>A chain of so many § is the outline, however many numbered points the items hold.</summary>
    private const int SureSections = 3;

    /// <summary>A protocol's headings are all written with § or all without; § go before numbers, unless hardly any stand there.</summary>
    public static IReadOnlyList<HeadingCandidate> Choose(IReadOnlyList<HeadingCandidate> candidates)
    {
        var (sections, sectionWeight) = Heaviest([.. candidates.Where(c => c.Line.Form == HeadingForm.SectionSign)]);
        if (sections.Count >= SureSections)
            return sections;
        var (numbers, numberWeight) = Heaviest([.. candidates.Where(c => c.Line.Form == HeadingForm.Numbered)]);
        return sectionWeight >= numberWeight && sections.Count > 0 ? sections : numbers;
    }

    /// <summary>
    /// The chain with what its numbers go on with at both ends: in a list of titles alone hardly any looks like a heading, and only those
    /// in the middle are borne by their neighbours.
    /// </summary>
    public static IReadOnlyList<HeadingCandidate> Extend(IReadOnlyList<HeadingCandidate> chain, IReadOnlyList<HeadingCandidate> candidates)
    {
        if (chain.Count == 0)
            return chain;
        var alike = candidates.Where(c => c.Line.Form == chain[0].Line.Form).ToList();
        var before = new List<HeadingCandidate>();
        foreach (var candidate in alike.Where(c => c.Index < chain[0].Index).Reverse())
        {
            var first = before.Count > 0 ? before[^1] : chain[0];
            if (!first.Line.Number.Follows(candidate.Line.Number))
                break;
            before.Add(candidate);
        }

        var extended = chain.Reverse().Concat(before).Reverse().ToList();
        foreach (var candidate in alike.Where(c => c.Index > chain[^1].Index))
        {
            if (!candidate.Line.Number.Follows(extended[^1].Line.Number))
                break;
            extended.Add(candidate);
        }

        return extended;
    }

    private static (IReadOnlyList<HeadingCandidate> Chain, double Weight) Heaviest(IReadOnlyList<HeadingCandidate> candidates)
    {
        if (candidates.Count == 0)
            return ([], 0);
        var best = new double[candidates.Count];
        var previous = new int[candidates.Count];
        var last = 0;
        for (var i = 0; i < candidates.Count; i++)
        {
            best[i] = candidates[i].Weight;
            previous[i] = -1;
            for (var j = Math.Max(0, i - Reach); j < i; j++)
            {
                if (Step(candidates[j], candidates[i]) is not { } step)
                    continue;
                var sum = best[j] + candidates[i].Weight + step;
                if (sum > best[i])
                {
                    best[i] = sum;
                    previous[i] = j;
                }
            }

            if (best[i] > best[last])
                last = i;
        }

        var chain = new List<HeadingCandidate>();
        for (var i = last; i >= 0; i = previous[i])
            chain.Add(candidates[i]);
        chain.Reverse();
        return (chain, best[last]);
    }

    /// <summary>The weight of one candidate following another; null when it cannot.</summary>
    private static double? Step(HeadingCandidate from, HeadingCandidate to)
    {
        var order = to.Line.Number.CompareTo(from.Line.Number);
        if (order < 0)
            return null;
        if (order == 0)
        {
            // Numbered by hand, two points bear the same number now and then; a § repeated is the same § going on.
            return from.Line.Form == HeadingForm.Numbered && from.Words != to.Words && to.Words.Length > 0 ? -0.9 : null;
        }

        if (to.Line.Number.Follows(from.Line.Number))
            return ExpectedStep;
        var missing = Math.Max(1, to.Line.Number.First - from.Line.Number.First - 1);
        return -Math.Min(LargestGapPenalty, missing * PerMissingNumber);
    }
}
