namespace ProtocolMiner.Protocols;

/// <summary>The head of a meeting (<em>sammanträde</em>). What the document does not state is null or empty.</summary>
/// <param name="Body">The body that met (<em>organ</em>), such as "Kommunstyrelsen".</param>
/// <param name="Organization">The authority or association that the body belongs to.</param>
/// <param name="Date">The day of the meeting; of a memo or a deck, the day it bears.</param>
/// <param name="Start">When the meeting was opened.</param>
/// <param name="End">When it was closed.</param>
/// <param name="Place">Where it was held.</param>
/// <param name="Chair">Name of the chair (<em>ordförande</em>).</param>
/// <param name="Secretary">Name of the secretary (<em>sekreterare</em>).</param>
/// <param name="Adjusters">Names of those who adjust the minutes beside the chair (<em>justerare</em>).</param>
public sealed record Meeting(
    string? Body,
    string? Organization,
    DateOnly? Date,
    TimeOnly? Start,
    TimeOnly? End,
    string? Place,
    string? Chair,
    string? Secretary,
    IReadOnlyList<string> Adjusters)
{
    public static Meeting Unknown { get; } = new(null, null, null, null, null, null, null, null, []);
}
