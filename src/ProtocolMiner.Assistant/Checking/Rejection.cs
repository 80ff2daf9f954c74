namespace ProtocolMiner.Assistant.Checking;

/// <summary>Why a sentence of a model's answer was dropped.</summary>
/// <param name="Words">The words that it was dropped for; empty when it is not a matter of words.</param>
public sealed record Rejection(RejectionReason Reason, IReadOnlyList<string> Words);

public enum RejectionReason
{
    /// <summary>It names no passage.</summary>
    NoCitation,

    /// <summary>It cites a passage that was not sent.</summary>
    UnknownPassage,

    /// <summary>A case number, date, number, party or name does not stand in what it cites.</summary>
    FactNotInSource,

    /// <summary>It says more in its own words than in those of what it cites.</summary>
    WordsNotInSource,

    /// <summary>It tells an outcome that was not decided there.</summary>
    OutcomeNotInSource,

    /// <summary>It denies what the source affirms, or affirms what it denies.</summary>
    Negation,
}
