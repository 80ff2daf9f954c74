namespace ProtocolMiner.Extraction.Votes;

/// <summary>A voting list (<em>voteringslista</em>): how many voters stand in each column, and the sums that it states itself.</summary>
/// <param name="Quote">The row of sums, otherwise the head of the list.</param>
internal sealed record VotingTable(IReadOnlyDictionary<VoteChoice, int> Counted, IReadOnlyDictionary<VoteChoice, int> Stated, string Quote)
{
    /// <summary>Number of the item that the head of its columns names; null when it names none.</summary>
    public string? Number { get; init; }

    /// <summary>For every choice the sum that is stated, otherwise the rows counted.</summary>
    public IEnumerable<VoteCount> Counts =>
        Enum.GetValues<VoteChoice>().Select(choice => Stated.TryGetValue(choice, out var stated)
            ? new VoteCount(choice, stated, Named: false, Index: 0)
            : new VoteCount(choice, Counted.GetValueOrDefault(choice), Named: true, Index: 0));

    /// <summary>A stated sum is not what the rows add up to.</summary>
    public bool Disagrees => Counted.Count > 0 && Stated.Any(sum => Counted.GetValueOrDefault(sum.Key) != sum.Value);

    /// <summary>This list and its continuation.</summary>
    public VotingTable Join(VotingTable other) => new(Add(Counted, other.Counted), Add(Stated, other.Stated), other.Stated.Count > 0 ? other.Quote : Quote) { Number = Number ?? other.Number };

    private static Dictionary<VoteChoice, int> Add(IReadOnlyDictionary<VoteChoice, int> one, IReadOnlyDictionary<VoteChoice, int> other) =>
        one.Keys.Union(other.Keys).ToDictionary(choice => choice, choice => one.GetValueOrDefault(choice) + other.GetValueOrDefault(choice));
}
