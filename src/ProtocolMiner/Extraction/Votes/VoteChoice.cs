namespace ProtocolMiner.Extraction.Votes;

/// <summary>What a voter can do. Who is absent does none of them.</summary>
internal enum VoteChoice
{
    Yes,
    No,
    Abstain,
}

/// <summary>A number of voters beside a choice.</summary>
/// <param name="Named">The number was counted from the names that stand there, and is not stated.</param>
/// <param name="Index">Where it stands in the text.</param>
internal sealed record VoteCount(VoteChoice Choice, int Voters, bool Named, int Index);
