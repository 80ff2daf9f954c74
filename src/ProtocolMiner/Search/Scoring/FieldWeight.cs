namespace ProtocolMiner.Search.Scoring;

/// <summary>What an occurrence counts by where it stands.</summary>
/// <param name="Field">A text field of <see cref="IndexSchema"/>.</param>
/// <param name="Weight">1 in running text.</param>
internal readonly record struct FieldWeight(string Field, float Weight)
{
    public static IReadOnlyList<FieldWeight> All { get; } =
    [
        new(IndexSchema.Title, 3f),
        new(IndexSchema.Decision, 1.5f),
        new(IndexSchema.Body, 1f),
        new(IndexSchema.Attachment, 0.5f),
    ];
}
