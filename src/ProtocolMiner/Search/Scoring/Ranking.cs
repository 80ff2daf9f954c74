namespace ProtocolMiner.Search.Scoring;

/// <summary>
/// What decides the order of hits, in one place. The weights were chosen by measuring (docs/search-quality.md); most of them may be
/// half or double without much change. A weight of zero leaves a step out, by which measuring tells what it adds.
/// </summary>
internal sealed record Ranking
{
    public static Ranking Default { get; } = new();

    /// <summary>What an occurrence counts by where it stands: a title says what the item is about.</summary>
    public IReadOnlyList<FieldWeight> Fields { get; init; } =
    [
        new(IndexSchema.Title, 3f),
        new(IndexSchema.Decision, 1.5f),
        new(IndexSchema.Body, 1f),
        new(IndexSchema.Attachment, 0.5f),
    ];

    /// <summary>What an occurrence counts by how its word is related to the one that was typed.</summary>
    public RelationWeights Relations { get; init; } = new();

    /// <summary>BM25's k1: how soon more occurrences of a word stop counting.</summary>
    public float Saturation { get; init; } = 1.2f;

    /// <summary>BM25's b: how much a long field is held against an item. Long §§ are as often wanted as short ones, hence less than the usual 0.75.</summary>
    public float LengthPenalty { get; init; } = 0.4f;

    /// <summary>Words that were typed one after the other.</summary>
    public Nearness Neighbours { get; init; } = new(Window: 5, Ordered: false, Weight: 1);

    /// <summary>The parts of a compound that was typed: heder and förtryck for hedersförtryck.</summary>
    public Nearness CompoundParts { get; init; } = new(Window: 6, Ordered: false, Weight: 0.4f);

    /// <summary>The parts of a case number or hyphenated word that was typed.</summary>
    public Nearness JoinedParts { get; init; } = new(Window: 0, Ordered: true, Weight: 0.5f);

    /// <summary>What an abbreviation stands for.</summary>
    public Nearness Meaning { get; init; } = new(Window: 2, Ordered: true, Weight: 0.8f);

    /// <summary>A rare part of a compound, standing alone, tells nearly as much as the compound (heder of hedersförtryck), but ranks last.</summary>
    public float RarePart { get; init; } = 0.1f;

    /// <summary>The share of all items up to which a part is rare: 1 in 50. A common part (skola of skolskjuts) finds nothing alone.</summary>
    public double RareShare { get; init; } = 0.02;

    /// <summary>A verb whose particle was typed behind it says little alone: "lägga" of "lägga ner".</summary>
    public float VerbWithoutParticle { get; init; } = 0.2f;

    /// <summary>What a weighed number of occurrences counts: more count ever less, and never as much as k1 + 1.</summary>
    public float Saturate(float frequency) => frequency * (Saturation + 1) / (Saturation + frequency);
}

/// <summary>A field's name and what an occurrence in it counts, 1 in running text.</summary>
internal sealed record FieldWeight(string Field, float Weight);

/// <summary>What an occurrence counts by how its word is related to the one that was typed. Zero leaves such words out.</summary>
internal sealed record RelationWeights
{
    public float Exact { get; init; } = 1;

    /// <summary>Another form of the same word.</summary>
    public float Form { get; init; } = 0.9f;

    /// <summary>Another word of the same root: utredning for utreda.</summary>
    public float Root { get; init; } = 0.5f;

    /// <summary>A compound that is a kind of it: grundskola for skola.</summary>
    public float Head { get; init; } = 0.5f;

    /// <summary>A compound that has to do with it: skolskjuts for skola.</summary>
    public float Modifier { get; init; } = 0.4f;

    /// <summary>Typed without å, ä or ö; times what the word would count otherwise.</summary>
    public float Folded { get; init; } = 0.7f;
}

/// <summary>How near words must stand, and what it counts.</summary>
/// <param name="Window">Words that may stand between neighbours.</param>
/// <param name="Ordered">They must stand in their order.</param>
/// <param name="Weight">What it counts, beside a single word.</param>
internal sealed record Nearness(int Window, bool Ordered, float Weight);
