using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Running;

/// <summary>Lines that say the same at the same place of several pages.</summary>
internal sealed class RepeatedLines
{
    /// <summary>All of them.</summary>
    public HashSet<Line> Lines { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Those among them that name an item (its § or case number) for the first time: they are its heading.</summary>
    public HashSet<Line> FirstOfItem { get; } = new(ReferenceEqualityComparer.Instance);

    public void Add(RepeatedLines others)
    {
        Lines.UnionWith(others.Lines);
        FirstOfItem.UnionWith(others.FirstOfItem);
    }
}
