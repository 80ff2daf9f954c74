using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning;

/// <summary>A paragraph or a table in the making.</summary>
internal abstract class DraftBlock(BlockRole role)
{
    public BlockRole Role => role;

    /// <summary>1-based page where it begins; null where the format has no pages.</summary>
    public abstract int? Page { get; }

    /// <summary>1-based page where it ends.</summary>
    public abstract int? EndPage { get; }

    /// <summary>Place of the first line or row on its page; null where the format has no geometry.</summary>
    public abstract Box? Start { get; }

    /// <summary>Place of the last line or row on its page; null where the format has no geometry.</summary>
    public abstract Box? End { get; }
}
