namespace ProtocolMiner.Assistant.Checking;

/// <summary>Something that a sentence says and that its sources must say too.</summary>
/// <param name="Value">In one form for all ways of writing it.</param>
/// <param name="Written">As the sentence writes it.</param>
internal readonly record struct Claim(ClaimKind Kind, string Value, string Written);

internal enum ClaimKind
{
    /// <summary>A case number (<em>diarienummer</em>); value "#2024:117".</summary>
    CaseNumber,

    /// <summary>A day "2024-03-12", a month "2024-03", a day of any year "03-12".</summary>
    Date,

    /// <summary>A number in digits, without separators, decimals behind a comma.</summary>
    Number,

    /// <summary>A party by its letters.</summary>
    Party,

    /// <summary>Names that stand together: "Anna Berg", "Region Mellanskogen".</summary>
    Name,

    /// <summary>A word of content.</summary>
    Word,
}
