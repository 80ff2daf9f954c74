using ProtocolMiner.Protocols;

namespace ProtocolMiner.Search;

/// <summary>What someone asks the index. Filters that are null do not filter.</summary>
/// <param name="Query">Words, "phrases", -not, OR, beginn*, and fields such as organ:kommunstyrelsen; empty to list everything that the filters let through.</param>
public sealed record SearchRequest(string Query)
{
    /// <summary>First day of the meeting.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of the meeting.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Name of the body (<em>organ</em>), or the beginnings of the words in it.</summary>
    public string? Body { get; init; }

    /// <summary>Name of someone who acts in the item, or part of it.</summary>
    public string? Person { get; init; }

    /// <summary>Party letters of someone who acts in the item.</summary>
    public string? Party { get; init; }

    public DocumentKind? Kind { get; init; }

    /// <summary>What an adopted decision of the item means.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>A case number of the item (<em>diarienummer</em>).</summary>
    public string? Case { get; init; }

    public SearchOrder Order { get; init; }

    /// <summary>Hits to leave out at the beginning: paging.</summary>
    public int Skip { get; init; }

    /// <summary>Hits to return at most.</summary>
    public int Limit { get; init; } = 20;
}

public enum SearchOrder
{
    Relevance,

    /// <summary>The latest meeting first.</summary>
    Date,
}
